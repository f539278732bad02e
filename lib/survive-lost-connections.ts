import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapter } from 'payload'
import { log } from './log'

/**
 * Payload listens for no errors on its pool: a connection that breaks while nobody uses it (a restart of the database)
 * would end the process. The pool itself replaces it.
 */
export function surviveLostConnections(db: DatabaseAdapter): void {
  const { pool } = db as unknown as PostgresAdapter
  pool.on('error', (error) => log.warn('database: idle connection lost', error))
}
