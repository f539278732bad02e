import { sql } from 'drizzle-orm'
import type { ViewedCollection, ViewsScope } from '@/domain/page-view'
import { relationId } from '@/domain/relation'
import { firstDayOfMonthTo, type ViewCount, viewCountOf } from '@/domain/view-count'
import { payload } from '@/lib/payload'

/** How often a document was read; null where it is none of the scope's, or there is no such document. */
export async function findViewsOf(
  collection: ViewedCollection,
  id: number,
  scope: ViewsScope,
  now: Date,
): Promise<ViewCount | null> {
  const cms = await payload()
  const document = await cms.findByID({
    collection,
    id,
    depth: 0,
    select: { union: true },
    disableErrors: true,
    // What is a draft again was read too; whose it is, the scope decides.
    overrideAccess: true,
  })
  if (!document || !isInScope(relationId(document.union), scope)) return null
  const { rows } = await cms.db.drizzle.execute<{ day: string; views: number }>(sql`
    SELECT day::text, views FROM page_views
    WHERE collection = ${collection} AND document = ${id}
  `)
  const total = rows.reduce((sum, { views }) => sum + views, 0)
  return viewCountOf(rows, total, now)
}

function isInScope(union: number | null, scope: ViewsScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'union':
      return union === scope.union
    case 'none':
      return false
  }
}

export type MostViewed = { collection: ViewedCollection; id: number; title: string; views: number }

const MOST = 20

/** What was read most in the last thirty days, of all unions or of one. */
export async function findMostViewed(scope: ViewsScope, now: Date): Promise<MostViewed[]> {
  if (scope.kind === 'none') return []
  const ofUnion = scope.kind === 'union' ? sql`WHERE union_id = ${scope.union}` : sql``
  const { rows } = await (await payload()).db.drizzle.execute<MostViewed>(sql`
    SELECT collection, id, title, views FROM (
      SELECT collection, document AS id, sum(views)::integer AS views
      FROM page_views WHERE day >= ${firstDayOfMonthTo(now)}::date
      GROUP BY collection, document
    ) AS counted JOIN (
      SELECT 'articles' AS collection, id, headline AS title, union_id FROM articles
      UNION ALL SELECT 'events', id, name, union_id FROM events
      UNION ALL SELECT 'studios', id, name, union_id FROM studios
      UNION ALL SELECT 'craftsmen', id, name, union_id FROM craftsmen
      UNION ALL SELECT 'pledges', id, title, union_id FROM pledges
    ) AS documents USING (collection, id)
    ${ofUnion}
    ORDER BY views DESC, collection, id LIMIT ${MOST}
  `)
  return rows
}
