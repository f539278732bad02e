import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/lib/transaction'

/** Two writes of one story at once are taken one after the other; the second sees what the first made of it. */
export async function lockStory(req: PayloadRequest, id: number) {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT id FROM articles WHERE id = ${id} FOR UPDATE`)
}
