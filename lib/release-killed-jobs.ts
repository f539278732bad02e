import type { Pool } from 'pg'
import { log } from './log'

/** Far longer than any job of ours takes. */
const LEASE = '5 minutes'
const EVERY_MS = 60_000

/**
 * Payload marks a job as being processed before it runs it, and leaves the mark for ever when the process is killed.
 * A job that is marked for longer than its lease is given back to the queue, for any instance to take.
 */
export async function releaseKilledJobs(pool: Pick<Pool, 'query'>): Promise<number> {
  const { rowCount } = await pool.query(
    `UPDATE payload_jobs SET processing = false, updated_at = now()
      WHERE processing AND completed_at IS NULL AND updated_at < now() - $1::interval`,
    [LEASE],
  )
  return rowCount ?? 0
}

export function keepReleasingKilledJobs(pool: Pick<Pool, 'query'>): void {
  const sweep = () =>
    releaseKilledJobs(pool).then(
      (count) => count > 0 && log.warn(`jobs: ${count} given back to the queue`),
      (error: unknown) => log.warn('jobs: killed ones not looked for', error),
    )
  void sweep()
  setInterval(() => void sweep(), EVERY_MS).unref()
}
