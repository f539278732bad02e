import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * The database handle of the transaction that the request is in, or the plain one when it is in none.
 * A statement that goes past it would commit on its own, or wait for its own locks.
 */
export async function transactionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions?.[id]
  return (session?.db as PostgresAdapter['drizzle'] | undefined) ?? adapter.drizzle
}
