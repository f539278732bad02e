import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/lib/transaction'

/** Imports that could meet are made one after the other: the second sees what the first has made. Until COMMIT. */
export async function lockImport(req: PayloadRequest, what: string) {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`page-import ${what}`}, 0))`)
}
