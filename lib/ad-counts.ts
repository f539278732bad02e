import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** One advertisement on one day, YYYY-MM-DD. */
export type AdCount = { day: string; advertisement: number; seen: number; clicked: number }

/** The counts of every advertisement and day, the latest day first. */
export async function adCounts(req: PayloadRequest): Promise<AdCount[]> {
  const { rows } = await (await transactionOf(req)).execute<AdCount>(sql`
    SELECT day::text AS day, advertisement, seen, clicked FROM ad_counts
    ORDER BY day DESC, advertisement
  `)
  return rows
}
