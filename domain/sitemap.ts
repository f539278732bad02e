import { escapeHtml } from './feed/story-html'

/** Collections whose documents have pages of their own, as the sitemaps list them. */
export const SITEMAP_COLLECTIONS = [
  'articles',
  'events',
  'studios',
  'craftsmen',
  'pledges',
  'editions',
] as const
export type SitemapCollection = (typeof SITEMAP_COLLECTIONS)[number]

/** So many ids share one file: it is found by the key alone, however many there are (50,000 is what is allowed). */
export const IDS_PER_SITEMAP = 5_000

/** The file that holds a document: 1 for the ids 1 to 5,000. */
export const sitemapNumber = (id: number): number => Math.ceil(id / IDS_PER_SITEMAP)

/** `articles-3.xml` → its collection and number; null for another name. */
export function sitemapAt(file: string): { collection: SitemapCollection; number: number } | null {
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  const collection = SITEMAP_COLLECTIONS.find((one) => one === name)
  return collection && number ? { collection, number: Number(number) } : null
}

export type SitemapEntry = { address: string; changed?: string | null }

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAP_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`

/** sitemaps.org 0.9: addresses are absolute. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  `${XML}<sitemapindex ${SITEMAP_NAMESPACE}>\n${addresses
    .map((address) => `<sitemap>${element('loc', address)}</sitemap>\n`)
    .join('')}</sitemapindex>\n`

export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `${XML}<urlset ${SITEMAP_NAMESPACE}>\n${entries
    .map(({ address, changed }) => {
      const lastmod = changed ? element('lastmod', changed) : ''
      return `<url>${element('loc', address)}${lastmod}</url>\n`
    })
    .join('')}</urlset>\n`

export type NewsEntry = { address: string; title: string; publishedAt: string }

/** What search engines ask of newspapers: the stories of the last two days (Google's news sitemap 0.9). */
export const newsSitemap = (publication: string, entries: readonly NewsEntry[]): string =>
  `${XML}<urlset ${SITEMAP_NAMESPACE} ${NEWS_NAMESPACE}>\n${entries
    .map(
      ({ address, title, publishedAt }) =>
        `<url>${element('loc', address)}<news:news><news:publication>` +
        `${element('news:name', publication)}<news:language>zh-cn</news:language></news:publication>` +
        `${element('news:publication_date', publishedAt)}${element('news:title', title)}</news:news></url>\n`,
    )
    .join('')}</urlset>\n`
