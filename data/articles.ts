import type { Where } from 'payload'
import type { StoryTeaser } from '@/domain/story-teaser'
import { payload } from '@/lib/payload'
import { inOrderOf } from './picked'
import { publishedIds, publishedIdsOfUnion } from './published-order'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

type Filter = {
  column?: number
  event?: number
  studio?: number
  craftsman?: number
  pledge?: number
  /** Ids of stories that the page shows already. */
  except?: readonly number[]
}

/**
 * The latest published stories. They are not counted: a count reads as many rows as there are stories.
 *
 * @param excerpts whether the first words come along; they cost reading the bodies
 */
export async function findArticles({
  limit = 20,
  excerpts = false,
  ...filter
}: Filter & { limit?: number; excerpts?: boolean } = {}): Promise<{ stories: StoryTeaser[] }> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { and: matching(filter) },
    sort: ['-publishedAt', '-id'],
    limit,
    pagination: false,
    depth: 1,
    select: { ...teaserSelect, ...(excerpts ? { body: true as const } : {}) },
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return { stories: docs.map(teaserOf) }
}

/** Page `page`, counted from one, of all stories or of a column's, and whether another follows. */
export async function findArticlePage({
  page,
  column,
  limit,
}: {
  page: number
  column?: number
  limit: number
}): Promise<{ stories: StoryTeaser[]; hasNext: boolean }> {
  const ids = await publishedIds({ column, limit: limit + 1, offset: (page - 1) * limit })
  const stories = await findTeasers(ids.slice(0, limit), teaserSelect)
  return { stories, hasNext: ids.length > limit }
}

/** The latest stories on a union's page, its own and those lent to it, with excerpts. */
export const findUnionStories = async (union: number, limit: number): Promise<StoryTeaser[]> =>
  findArticlesByIds(await publishedIdsOfUnion(union, limit))

/** The stories of these ids in this order, with excerpts; what is not published is left out. */
export const findArticlesByIds = (ids: readonly number[]): Promise<StoryTeaser[]> =>
  findTeasers(ids, { ...teaserSelect, body: true })

async function findTeasers(
  ids: readonly number[],
  select: typeof teaserSelect & { body?: true },
): Promise<StoryTeaser[]> {
  if (ids.length === 0) return []
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 1,
    select,
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return inOrderOf(ids, docs.map(teaserOf))
}

/** The story that opens a list, with its first words, which the list itself has not read; null where it is empty. */
export async function leadOf(stories: readonly StoryTeaser[]): Promise<StoryTeaser | null> {
  const [lead] = await findArticlesByIds(stories.slice(0, 1).map(({ id }) => id))
  return lead ?? null
}

function matching({ column, event, studio, craftsman, pledge, except }: Filter): Where[] {
  return [
    ...(column ? [{ column: { equals: column } }] : []),
    ...(event ? [{ events: { in: [event] } }] : []),
    ...(studio ? [{ studios: { in: [studio] } }] : []),
    ...(craftsman ? [{ craftsmen: { in: [craftsman] } }] : []),
    ...(pledge ? [{ pledges: { in: [pledge] } }] : []),
    ...(except?.length ? [{ id: { not_in: [...except] } }] : []),
  ]
}
