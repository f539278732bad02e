import type { TestProject } from 'vitest/node'
import { ensureDatabase } from '../launch/database.mjs'
import { Lifecycle, ROOT } from '../launch/lifecycle.mjs'
import { runPayloadScript } from '../launch/payload-script.mjs'
import { testEnvironment } from './test-environment.mjs'
import { startThrowawayPostgres } from './throwaway-postgres.mjs'

/**
 * The global setup of the integration tests: a PostgreSQL of their own with one migrated database, whose address they
 * find in DATABASE_URL. A DATABASE_URL from outside is never used: it may be somebody's real one.
 */
export default async function setup(_project: TestProject) {
  const postgres = await startThrowawayPostgres()
  const lifecycle = new Lifecycle()
  const env = testEnvironment(postgres, 'integration')
  try {
    await ensureDatabase(postgres.url('postgres'), 'integration')
    const code = await runPayloadScript(['scripts/migrate.ts'], { root: ROOT, env, lifecycle })
    if (code !== 0) throw new Error('The migrations failed: see above')
  } catch (error) {
    await postgres.stop()
    throw error
  }
  Object.assign(process.env, env)
  return () => postgres.stop()
}
