import { publicAddress } from '@/domain/public-address'
import {
  IDS_PER_SITEMAP,
  type NewsEntry,
  type SitemapCollection,
  type SitemapEntry,
} from '@/domain/sitemap'
import { payload } from '@/lib/payload'

/** The highest id of a collection's public documents; 0 where there is none. */
export async function highestPublicId(collection: SitemapCollection): Promise<number> {
  const { docs } = await (await payload()).find({
    collection,
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
  })
  return docs[0]?.id ?? 0
}

/** The public documents of one file: a span of ids, by the key, with nothing but address and date. */
export async function findSitemapEntries(
  collection: SitemapCollection,
  number: number,
): Promise<SitemapEntry[]> {
  const last = number * IDS_PER_SITEMAP
  const { docs } = await (await payload()).find({
    collection,
    where: {
      and: [{ id: { greater_than: last - IDS_PER_SITEMAP } }, { id: { less_than_equal: last } }],
    },
    sort: 'id',
    limit: IDS_PER_SITEMAP,
    pagination: false,
    depth: 0,
    select: { slug: true, day: true, updatedAt: true },
    overrideAccess: false,
  })
  const entries = docs.flatMap((doc) => {
    const address =
      'day' in doc
        ? `/editions/${doc.day}`
        : 'slug' in doc && doc.slug
          ? publicAddress(collection, doc.slug)
          : null
    return address ? [{ address, changed: doc.updatedAt }] : []
  })
  // Two papers of one day share a page.
  return [...new Map(entries.map((entry) => [entry.address, entry])).values()]
}

const MOST_NEWS = 1_000

/** The stories published after `since`, the latest first. */
export async function findNews(since: Date): Promise<NewsEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { publishedAt: { greater_than: since.toISOString() } },
    sort: ['-publishedAt', '-id'],
    limit: MOST_NEWS,
    pagination: false,
    depth: 0,
    select: { slug: true, headline: true, publishedAt: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ slug, headline, publishedAt }) =>
    publishedAt ? [{ address: `/news/${slug}`, title: headline, publishedAt }] : [],
  )
}
