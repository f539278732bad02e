import { generateAtomFeed } from 'feedsmith'
import { type FeedChannel, storyAuthors, storyGuid, storyUpdated } from '@/domain/feed/feed-story'
import { storyHtml, storySummary } from '@/domain/feed/story-html'

/** Where a channel has no story yet: Atom wants a date, and a feed that changes at each reading is no good one. */
const BEFORE_ALL = '2026-01-01T00:00:00.000Z'

/** Atom 1.0 (RFC 4287). */
export const writeAtom = (channel: FeedChannel, origin: string): string =>
  generateAtomFeed({
    id: origin + channel.href,
    title: { value: channel.title },
    subtitle: { value: channel.description },
    updated: new Date(channel.stories.map(storyUpdated).toSorted().at(-1) ?? BEFORE_ALL),
    authors: [{ name: channel.publisher }],
    links: [
      { href: origin + channel.href, rel: 'alternate', type: 'text/html' },
      { href: `${origin}${channel.base}/atom.xml`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: channel.stories.map((story) => ({
      id: storyGuid(origin, story.id),
      title: { value: story.headline },
      links: [{ href: origin + story.href, rel: 'alternate', type: 'text/html' }],
      authors: storyAuthors(story, channel.publisher).map((name) => ({ name })),
      categories: story.column ? [{ term: story.column.name }] : [],
      published: story.publishedAt ? new Date(story.publishedAt) : undefined,
      updated: new Date(storyUpdated(story)),
      summary: { value: storySummary(story) },
      content: { type: 'html', value: storyHtml(story, origin) },
    })),
  })
