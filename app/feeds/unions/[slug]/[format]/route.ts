import { serveFeed } from '@/app/feeds/serve-feed'
import { movedFile } from '@/app/moved-file'
import { findFeedStories } from '@/data/feed'
import { getSite } from '@/data/site'
import { getUnion } from '@/data/unions'
import { docTag, globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'

// Kept like a page: the tags find it.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ slug: string; format: string }> }

/** What one union publishes. */
export async function GET(_request: Request, { params }: Context) {
  const { slug, format } = await params
  return serveFeed(format, async () => {
    const [site, union] = await Promise.all([getSite(), getUnion(slug)])
    if (!union) return movedFile(`/unions/${slug}`, (now) => `/feeds/unions/${now}/${format}`)
    const stories = await findFeedStories({ union: union.id })
    await declareTags(
      globalTag('site'),
      docTag('unions', union.id),
      listTag('articles', union.id),
      ...tagsOfTeasers(stories),
    )
    return {
      title: `${union.name} · ${site.name}`,
      description: union.intro ?? `${union.name}发布的新闻。`,
      href: `/unions/${slug}`,
      base: `/feeds/unions/${slug}`,
      publisher: union.name,
      stories,
    }
  })
}
