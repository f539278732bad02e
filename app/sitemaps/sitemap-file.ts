import { findColumns } from '@/data/columns'
import { getSite } from '@/data/site'
import { findNews, findSitemapEntries, highestPublicId } from '@/data/sitemap'
import { findUnions } from '@/data/unions'
import { globalTag, listTag, sitemapTag } from '@/domain/cache-tags'
import { EVENT_KINDS } from '@/domain/event'
import {
  newsSitemap,
  SITEMAP_COLLECTIONS,
  sitemap,
  sitemapAt,
  sitemapIndex,
  sitemapNumber,
} from '@/domain/sitemap'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { absoluteAddress } from '@/lib/site-address'

const PAGES = [
  ...['/', '/news', '/events', '/events/past', '/studios', '/craftsmen', '/pledges', '/unions'],
  ...['/editions', '/ad-desk', '/notices/new', '/about', '/subscribe'],
  ...Object.keys(EVENT_KINDS).map((kind) => `/events/kind/${kind}`),
]

const NEWS_MS = 48 * 3_600_000

/** The file of this name with its tags declared, or null. */
export async function sitemapFile(file: string, now: Date): Promise<string | null> {
  if (file === 'index.xml') return index()
  if (file === 'pages.xml') return pages()
  if (file === 'news.xml') return news(now)
  const asked = sitemapAt(file)
  if (!asked) return null
  await declareTags(sitemapTag(asked.collection, asked.number))
  const entries = await findSitemapEntries(asked.collection, asked.number)
  if (entries.length === 0) {
    const files = sitemapNumber(await highestPublicId(asked.collection))
    if (asked.number > files) return null
  }
  return sitemap(
    entries.map(({ address, changed }) => ({ address: absoluteAddress(address), changed })),
  )
}

async function index(): Promise<string> {
  await declareTags(...SITEMAP_COLLECTIONS.map((collection) => listTag(collection)))
  const spans = await Promise.all(
    SITEMAP_COLLECTIONS.map(async (collection) => {
      const files = sitemapNumber(await highestPublicId(collection))
      return Array.from({ length: files }, (_, i) => `${collection}-${i + 1}.xml`)
    }),
  )
  const files = ['pages.xml', 'news.xml', ...spans.flat()]
  return sitemapIndex(files.map((name) => absoluteAddress(`/sitemaps/${name}`)))
}

async function pages(): Promise<string> {
  await declareTags(listTag('columns'), listTag('unions'))
  const [columns, unions] = await Promise.all([findColumns(), findUnions()])
  const addresses = [
    ...PAGES,
    ...columns.map(({ href }) => href),
    ...unions.map(({ slug }) => `/unions/${slug}`),
  ]
  return sitemap(addresses.map((address) => ({ address: absoluteAddress(address) })))
}

async function news(now: Date): Promise<string> {
  await declareTags(globalTag('site'), listTag('articles'))
  const [site, stories] = await Promise.all([
    getSite(),
    findNews(new Date(now.getTime() - NEWS_MS)),
  ])
  return newsSitemap(
    site.publication ?? site.name,
    stories.map((story) => ({ ...story, address: absoluteAddress(story.address) })),
  )
}
