import { Pool } from 'pg'
import { log } from './log'

/** As long as one question may take; what is slower is given up, so that no question can hold up the portal. */
const STATEMENT_MS = 1_000

const shared = globalThis as typeof globalThis & { gonghuiSearchPool?: Pool }

/**
 * Connections for searching alone: few, so that searches wait for one another and not the editors for them; they may
 * only read, and they never read the whole table (`enable_seqscan`), which a planner takes for cheap though each
 * row's lexemes lie out of line.
 */
export function searchPool(): Pool {
  if (!shared.gonghuiSearchPool) {
    shared.gonghuiSearchPool = new Pool({
      connectionString: process.env.DATABASE_URL,
      max: 4,
      connectionTimeoutMillis: 5_000,
      options: `-c statement_timeout=${STATEMENT_MS} -c default_transaction_read_only=on -c enable_seqscan=off -c jit=off -c work_mem=16MB -c max_parallel_workers_per_gather=0`,
    })
    shared.gonghuiSearchPool.on('error', (error) => log.warn('search: idle connection lost', error))
  }
  return shared.gonghuiSearchPool
}
