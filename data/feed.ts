import type { Where } from 'payload'
import type { FeedStory } from '@/domain/feed/feed-story'
import { lentFrom } from '@/domain/loan'
import { excerptOf } from '@/domain/rich-text'
import { payload } from '@/lib/payload'
import { bylineOfStored, bylineSelect } from './byline'
import { publishedIdsOfUnion } from './published-order'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

const STORIES = 30
const EXCERPT_CHARACTERS = 200

const select = {
  ...teaserSelect,
  body: true,
  ...bylineSelect,
  source: true,
  corrections: true,
  updatedAt: true,
} as const

type Filter = { column?: number; union?: number }

/** The latest stories of the paper, of a column or of a union with what was lent to it, as feeds carry them. */
export async function findFeedStories(filter: Filter = {}): Promise<FeedStory[]> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: await matching(filter),
    sort: ['-publishedAt', '-id'],
    limit: STORIES,
    pagination: false,
    depth: 1,
    select,
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return docs.map((article) => ({
    ...feedTeaserOf(article, filter.union),
    excerpt: excerptOf(article.body, EXCERPT_CHARACTERS),
    byline: bylineOfStored(article),
    source: article.source?.publication
      ? { publication: article.source.publication, author: article.source.author || null }
      : null,
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text })),
    updatedAt: article.updatedAt,
  }))
}

async function matching({ column, union }: Filter): Promise<Where> {
  if (column) return { column: { equals: column } }
  return union ? { id: { in: await publishedIdsOfUnion(union, STORIES) } } : {}
}

function feedTeaserOf(article: Parameters<typeof teaserOf>[0], host: number | undefined) {
  const teaser = teaserOf({ ...article, body: null })
  return { ...teaser, lentFrom: lentFrom(teaser, host)?.name ?? null }
}
