import { serveFeed } from '@/app/feeds/serve-feed'
import { movedFile } from '@/app/moved-file'
import { findColumn } from '@/data/columns'
import { findFeedStories } from '@/data/feed'
import { getSite } from '@/data/site'
import { docTag, globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'

// Kept like a page: the tags find it.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ slug: string; format: string }> }

/** One column, permanent or special. */
export async function GET(_request: Request, { params }: Context) {
  const { slug, format } = await params
  return serveFeed(format, async () => {
    const [site, column] = await Promise.all([getSite(), findColumn(slug)])
    if (!column) return movedFile(`/columns/${slug}`, (now) => `/feeds/columns/${now}/${format}`)
    const stories = await findFeedStories({ column: column.id })
    await declareTags(
      globalTag('site'),
      docTag('columns', column.id),
      listTag('articles'),
      ...tagsOfTeasers(stories),
    )
    return {
      title: `${column.name} · ${site.name}`,
      description: column.intro ?? `${site.name}“${column.name}”栏目的新闻。`,
      href: column.href,
      base: `/feeds/columns/${slug}`,
      publisher: site.publication ?? site.name,
      stories,
    }
  })
}
