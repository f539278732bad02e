import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { payload } from './payload'
import { releaseKilledJobs } from './release-killed-jobs'

test('a job whose process was killed is given back, one at work is not', async () => {
  const { pool } = (await payload()).db as unknown as PostgresAdapter
  const job = async (age: string) => {
    const { rows } = await pool.query(
      `INSERT INTO payload_jobs (task_slug, queue, processing, wait_until, updated_at)
        VALUES ('schedulePublish', 'sweep-test', true, now() + interval '1 day', now() - $1::interval) RETURNING id`,
      [age],
    )
    return rows[0].id
  }
  const killed = await job('6 minutes')
  const atWork = await job('4 minutes')
  expect(await releaseKilledJobs(pool)).toBe(1)
  const { rows } = await pool.query(
    `DELETE FROM payload_jobs WHERE queue = 'sweep-test' RETURNING id, processing`,
  )
  expect(new Map(rows.map(({ id, processing }) => [id, processing]))).toEqual(
    new Map([
      [killed, false],
      [atWork, true],
    ]),
  )
})
