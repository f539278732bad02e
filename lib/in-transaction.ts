import { sql } from 'drizzle-orm'
import { initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/**
 * Does all of `work` or nothing of it, in one transaction of `req` that nobody has begun yet. Payload's own commit
 * swallows a failed COMMIT; the database is therefore asked afterwards what became of the transaction.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (!(await initTransaction(req))) throw new Error('The request is in a transaction already.')
  try {
    const result = await work()
    const { rows } = await (await transactionOf(req)).execute<{ xid: string }>(
      sql`SELECT pg_current_xact_id()::text AS xid`,
    )
    const id = await req.transactionID
    req.transactionID = undefined
    if (id !== undefined) await req.payload.db.commitTransaction(id)
    await requireCommitted(req, rows[0]?.xid ?? '0')
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function requireCommitted(req: PayloadRequest, xid: string) {
  const { rows } = await (await transactionOf(req)).execute<{ status: string | null }>(
    sql`SELECT pg_xact_status(${xid}::xid8) AS status`,
  )
  if (rows[0]?.status !== 'committed') throw new Error(`Transaction ${xid} was not committed.`)
}
