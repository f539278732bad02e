import { sql } from 'drizzle-orm'
import { payload } from '@/lib/payload'

/**
 * The ids of published stories, the latest first. Asked for alone: read off an index, however deep in the list, where
 * Payload would put together every story that it skips. Indexes: migrations/…_scaling_indexes.ts.
 *
 * @param column of this column only
 */
export async function publishedIds({
  column,
  limit,
  offset,
}: {
  column?: number
  limit: number
  offset: number
}): Promise<number[]> {
  const ofColumn = column === undefined ? sql`` : sql`AND column_id = ${column}`
  const { rows } = await (await payload()).db.drizzle.execute<{ id: number }>(sql`
    SELECT id FROM articles WHERE _status = 'published' ${ofColumn}
     ORDER BY published_at DESC, id DESC LIMIT ${limit} OFFSET ${offset}`)
  return rows.map(({ id }) => id)
}
