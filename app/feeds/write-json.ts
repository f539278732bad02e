import { generateJsonFeed } from 'feedsmith'
import { type FeedChannel, storyAuthors, storyGuid, storyUpdated } from '@/domain/feed/feed-story'
import { storyHtml, storySummary } from '@/domain/feed/story-html'

/** JSON Feed 1.1. */
export const writeJson = (channel: FeedChannel, origin: string): string =>
  JSON.stringify(
    generateJsonFeed({
      title: channel.title,
      description: channel.description,
      home_page_url: origin + channel.href,
      feed_url: `${origin}${channel.base}/feed.json`,
      language: 'zh-CN',
      authors: [{ name: channel.publisher }],
      items: channel.stories.map((story) => ({
        id: storyGuid(origin, story.id),
        url: origin + story.href,
        title: story.headline,
        summary: storySummary(story),
        content_html: storyHtml(story, origin),
        image: story.picture ? origin + story.picture.src : undefined,
        date_published: story.publishedAt ? new Date(story.publishedAt) : undefined,
        date_modified: new Date(storyUpdated(story)),
        authors: storyAuthors(story, channel.publisher).map((name) => ({ name })),
        tags: story.column ? [story.column.name] : [],
      })),
    }),
  )
