import type { Pool } from 'pg'
import { log } from '../log'
import { markInvalid } from './tag-clock.mjs'

/** A row's time is the database's, a page's time ours: as much as the two clocks may differ. */
const CLOCK_SLACK_MS = 60_000

type OutboxRow = { tag: string; kind: 'changed' | 'withdrawn'; created_at: Date }

/**
 * Marks what the outbox says invalid. Rows are read by transaction, not by id: a row with a lower id may be committed
 * after one with a higher. All transactions below `pg_snapshot_xmin` are over, so what is read from there on is read
 * again until it is below.
 */
export function outboxReader(pool: Pool) {
  const recent = new Set<string>()
  let readFrom = '0'
  let reading: Promise<void> | null = null
  let isAskedAgain = false

  /** After a start: what became invalid while we were away, or before we were there. */
  async function replay() {
    const { rows } = await pool.query<OutboxRow & { horizon: string }>(
      `SELECT tag, kind, max(created_at) AS created_at, pg_snapshot_xmin(pg_current_snapshot())::text AS horizon
         FROM cache_outbox GROUP BY tag, kind`,
    )
    // What is rendered from now on knows of all of it.
    const now = Date.now()
    for (const row of rows)
      markInvalid(row.tag, row.kind, Math.min(row.created_at.getTime() + CLOCK_SLACK_MS, now))
    readFrom = rows[0]?.horizon ?? '0'
  }

  async function readOnce() {
    const { rows } = await pool.query<OutboxRow & { transaction_id: string; horizon: string }>(
      `SELECT tag, kind, created_at, transaction_id::text, pg_snapshot_xmin(pg_current_snapshot())::text AS horizon
         FROM cache_outbox WHERE transaction_id >= $1::text::xid8`,
      [readFrom],
    )
    const now = Date.now()
    for (const row of rows) {
      const seen = `${row.transaction_id}/${row.tag}/${row.kind}`
      if (recent.has(seen)) continue
      recent.add(seen)
      markInvalid(row.tag, row.kind, now)
    }
    const horizon = rows[0]?.horizon
    if (horizon && horizon !== readFrom) {
      readFrom = horizon
      for (const seen of recent) {
        if (BigInt(seen.slice(0, seen.indexOf('/'))) < BigInt(horizon)) recent.delete(seen)
      }
    }
  }

  /** One reading at a time; whoever asks meanwhile gets one more. */
  async function read(): Promise<void> {
    if (reading) {
      isAskedAgain = true
      return reading
    }
    reading = readOnce()
      .catch((error: unknown) => log.warn('page-cache: outbox not read', error))
      .finally(() => {
        reading = null
      })
    await reading
    if (isAskedAgain) {
      isAskedAgain = false
      await read()
    }
  }

  return { replay, read }
}
