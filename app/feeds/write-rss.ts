import { generateRssFeed } from 'feedsmith'
import { type FeedChannel, storyAuthors, storyGuid } from '@/domain/feed/feed-story'
import { storyHtml, storySummary } from '@/domain/feed/story-html'

/** RSS 2.0; authors as `dc:creator`, since RSS's own `author` has to be an e-mail address. */
export const writeRss = (channel: FeedChannel, origin: string): string =>
  generateRssFeed({
    title: channel.title,
    link: origin + channel.href,
    description: channel.description,
    language: 'zh-CN',
    lastBuildDate: newest(channel),
    atom: {
      links: [
        { href: `${origin}${channel.base}/rss.xml`, rel: 'self', type: 'application/rss+xml' },
      ],
    },
    items: channel.stories.map((story) => ({
      title: story.headline,
      link: origin + story.href,
      guid: { value: storyGuid(origin, story.id), isPermaLink: false },
      description: storySummary(story),
      content: { encoded: storyHtml(story, origin) },
      dc: { creators: storyAuthors(story, channel.publisher) },
      categories: story.column ? [{ name: story.column.name }] : [],
      pubDate: story.publishedAt ? new Date(story.publishedAt) : undefined,
      media: story.picture
        ? { contents: [{ url: origin + story.picture.src, medium: 'image' }] }
        : undefined,
    })),
  })

const newest = ({ stories }: FeedChannel) =>
  stories[0]?.publishedAt ? new Date(stories[0].publishedAt) : undefined
