import type { FeedStory } from '@/domain/feed/feed-story'
import { excerptOf } from '@/domain/rich-text'
import { payload } from '@/lib/payload'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

const STORIES = 30
const EXCERPT_CHARACTERS = 200

const select = {
  ...teaserSelect,
  body: true,
  dateline: true,
  reporterTitle: true,
  reporters: true,
  correspondents: true,
  source: true,
  corrections: true,
  updatedAt: true,
} as const

/** The latest stories of the paper, of a column or of a union, as feeds carry them. */
export async function findFeedStories(
  filter: { column?: number; union?: number } = {},
): Promise<FeedStory[]> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: {
      and: [
        ...(filter.column ? [{ column: { equals: filter.column } }] : []),
        ...(filter.union ? [{ union: { equals: filter.union } }] : []),
      ],
    },
    sort: ['-publishedAt', '-id'],
    limit: STORIES,
    pagination: false,
    depth: 1,
    select,
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return docs.map((article) => ({
    ...teaserOf({ ...article, body: null }),
    excerpt: excerptOf(article.body, EXCERPT_CHARACTERS),
    byline: {
      dateline: article.dateline || null,
      reporterTitle: article.reporterTitle || null,
      reporters: article.reporters ?? [],
      correspondents: article.correspondents ?? [],
    },
    source: article.source?.publication
      ? { publication: article.source.publication, author: article.source.author || null }
      : null,
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text })),
    updatedAt: article.updatedAt,
  }))
}
