import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** Takes the second factor from an account and ends its sessions, in the transaction of `req`; false where it had none. */
export async function forgetSecondFactor(req: PayloadRequest, userId: number): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`DELETE FROM second_factors WHERE user_id = ${userId} RETURNING user_id`,
  )
  await db.execute(sql`DELETE FROM sessions WHERE user_id = ${userId}`)
  return rows.length > 0
}
