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

/**
 * The ids of the published stories on a union's page, the latest first: its own, and what other unions lent to it. One
 * that was lent to the union which later took over its own stands once.
 */
export async function publishedIdsOfUnion(union: number, limit: number): Promise<number[]> {
  const { rows } = await (await payload()).db.drizzle.execute<{ id: number }>(sql`
    SELECT id FROM (
      (SELECT id, published_at FROM articles
        WHERE _status = 'published' AND union_id = ${union}
        ORDER BY published_at DESC, id DESC LIMIT ${limit})
      UNION
      (SELECT a.id, a.published_at
        FROM loans_rels r JOIN loans l ON l.id = r.parent_id JOIN articles a ON a.id = l.story_id
        WHERE r.unions_id = ${union} AND a._status = 'published'
        ORDER BY a.published_at DESC, a.id DESC LIMIT ${limit})
    ) stories ORDER BY published_at DESC, id DESC LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}
