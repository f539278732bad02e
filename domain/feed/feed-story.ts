import type { Byline } from '../byline'
import type { StoryTeaser } from '../story-teaser'

/** A story as a feed carries it. */
export type FeedStory = StoryTeaser & {
  byline: Byline
  source: { publication: string; author: string | null } | null
  /** the union it comes from, in the feed of another one */
  lentFrom: string | null
  corrections: readonly { date: string; text: string }[]
  /** ISO 8601, UTC. */
  updatedAt: string
}

/** What one feed is about: the whole paper, a column or a union. Addresses are paths of this site. */
export type FeedChannel = {
  title: string
  description: string
  /** the page that the feed follows */
  href: string
  /** the feed's own path without the format at its end */
  base: string
  /** who publishes */
  publisher: string
  stories: readonly FeedStory[]
}

/** The names of the files by which each channel is offered, and what to call them. */
export const FEED_FORMATS = {
  'rss.xml': { name: 'RSS', type: 'application/rss+xml' },
  'atom.xml': { name: 'Atom', type: 'application/atom+xml' },
  'feed.json': { name: 'JSON Feed', type: 'application/feed+json' },
} as const
export type FeedFormat = keyof typeof FEED_FORMATS

export const isFeedFormat = (name: string): name is FeedFormat => Object.hasOwn(FEED_FORMATS, name)

/**
 * The name by which readers' programs know a story again (RFC 4151): it stays when the story is renamed, so that nobody
 * gets it twice.
 */
export const storyGuid = (origin: string, id: number): string =>
  `tag:${new URL(origin).hostname},2026:articles/${id}`

/** Who wrote it: reporters and correspondents, for a reprint the original author; else the paper or union itself. */
export function storyAuthors(story: FeedStory, publisher: string): string[] {
  const { byline, source, lentFrom } = story
  const people = source
    ? [source.author ?? source.publication]
    : [...byline.reporters, ...byline.correspondents]
  return people.length > 0 ? people : [lentFrom ?? publisher]
}

/** When readers should look again: a correction counts, and never before it was published. */
export function storyUpdated({ publishedAt, updatedAt }: FeedStory): string {
  return publishedAt && publishedAt > updatedAt ? publishedAt : updatedAt
}
