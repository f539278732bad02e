import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { dayOf } from '@/domain/dates'
import { type ViewedDocument, viewedDocument } from '@/domain/page-view'
import { payload } from '@/lib/payload'
import { type CountedViews, viewBuffer } from './view-buffer'

const buffer = viewBuffer(addViews)

/** Writes what is still in memory: before this process ends, and before a test looks. */
export const flushViews = buffer.flush

/** One view of the published document at this address of the site; other addresses count nothing. */
export async function countView(path: string, now: Date): Promise<void> {
  const document = viewedDocument(path)
  const id = document && (await publishedId(document))
  if (id) buffer.add({ day: dayOf(now), collection: document.collection, document: id })
}

// A popular page is asked for once a minute and not at every view of it; so is an address that is none.
const knownIds = new LRUCache<string, { id: number | null }>({ max: 5_000, ttl: 60_000 })

async function publishedId({ collection, slug }: ViewedDocument): Promise<number | null> {
  const known = knownIds.get(`${collection} ${slug}`)
  if (known) return known.id
  const { docs } = await (await payload()).find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
  })
  const id = docs[0]?.id ?? null
  knownIds.set(`${collection} ${slug}`, { id })
  return id
}

async function addViews(rows: CountedViews[]): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`
    INSERT INTO page_views AS p (day, collection, document, views)
    SELECT day, collection, document, views
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(day date, collection text, document integer, views integer)
    ON CONFLICT (collection, document, day) DO UPDATE SET views = p.views + EXCLUDED.views
  `)
}
