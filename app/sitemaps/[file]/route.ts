import { keptFile } from '@/lib/kept-file'
import { sitemapFile } from '../sitemap-file'

// Kept like a page: the tags find it. The news of two days move on with the clock.
export const dynamic = 'force-static'
export const revalidate = 600
export const generateStaticParams = () => []

type Context = { params: Promise<{ file: string }> }

/** For search engines: the index, the pages of the site itself, the news of two days, and each span of documents. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params
  return keptFile('application/xml; charset=utf-8', () => sitemapFile(file, new Date()))
}
