import { Pool } from 'pg'
import { log } from '../log'
import { OUTBOX_CHANNEL } from '../outbox-channel'
import { databaseProbe } from './database-probe'
import { listen } from './listen'
import { openStaticCopies } from './open-static-copies'
import { outboxReader } from './outbox-reader'
import { tagClock } from './tag-clock.mjs'

const POLL_MS = 2_000
const SWEEP_MS = 60 * 60 * 1000

/**
 * Keeps this instance's page cache true: hears of every committed change and marks its tags invalid. Each instance
 * runs its own; nothing goes over HTTP, so there is no door to guard.
 */
export async function startPageCacheWorker(connectionString: string): Promise<void> {
  const pool = new Pool({
    connectionString,
    max: 2,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
  })
  pool.on('error', (error) => log.warn('page-cache: idle connection lost', error))
  tagClock().databaseAnswers = databaseProbe(pool)
  // Before anything is read: what an earlier process left in front of readers goes first.
  tagClock().copies = openStaticCopies()
  const outbox = outboxReader(pool)
  await outbox.replay()
  tagClock().hears = true
  listen(connectionString, OUTBOX_CHANNEL, outbox.read)
  // For what is missed while the line is down.
  setInterval(() => void outbox.read(), POLL_MS).unref()
  setInterval(() => void sweep(pool), SWEEP_MS).unref()
}

async function sweep(pool: Pool) {
  await pool
    .query(`DELETE FROM cache_outbox WHERE created_at < now() - interval '31 days'`)
    .catch((error: unknown) => log.warn('page-cache: outbox not swept', error))
}
