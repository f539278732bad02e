import { serveFeed } from '@/app/feeds/serve-feed'
import { findFeedStories } from '@/data/feed'
import { getSite } from '@/data/site'
import { globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'

// Kept like a page: the tags find it.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ format: string }> }

/** Everything the paper publishes. */
export async function GET(_request: Request, { params }: Context) {
  return serveFeed((await params).format, async () => {
    const [site, stories] = await Promise.all([getSite(), findFeedStories()])
    await declareTags(globalTag('site'), listTag('articles'), ...tagsOfTeasers(stories))
    return {
      title: site.name,
      description: site.motto ?? `${site.name}最新发布的新闻。`,
      href: '/',
      base: '/feeds/site',
      publisher: site.publication ?? site.name,
      stories,
    }
  })
}
