import { Pool } from 'pg'
import { log } from './log'

/** What waits longer for its turn is told to come again: it took no place. */
const WAIT_MS = 5_000

const shared = globalThis as typeof globalThis & { gonghuiRegistrationPool?: Pool }

/**
 * Connections for registering alone: when everybody comes at once they wait here, one behind the other for the same row,
 * and the pages and the desks have theirs.
 */
export function registrationPool(): Pool {
  if (!shared.gonghuiRegistrationPool) {
    shared.gonghuiRegistrationPool = new Pool({
      connectionString: process.env.DATABASE_URL,
      max: 8,
      connectionTimeoutMillis: WAIT_MS,
      options: `-c statement_timeout=${WAIT_MS} -c jit=off`,
    })
    shared.gonghuiRegistrationPool.on('error', (error) =>
      log.warn('registration: idle connection lost', error),
    )
  }
  return shared.gonghuiRegistrationPool
}
