import type { Where } from 'payload'
import type { StoryTeaser } from '@/domain/story-teaser'
import { payload } from '@/lib/payload'
import { inOrderOf } from './picked'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

type Filter = {
  column?: number
  union?: number
  event?: number
  studio?: number
  craftsman?: number
  pledge?: number
  /** Ids of stories that the page shows already. */
  except?: readonly number[]
}

type Page = { stories: StoryTeaser[]; totalPages: number; total: number }

/**
 * Published stories, the latest first, by pages counted from one.
 *
 * @param excerpts whether the first words come along; they cost reading the bodies
 */
export async function findArticles({
  page = 1,
  limit = 20,
  excerpts = false,
  ...filter
}: Filter & { page?: number; limit?: number; excerpts?: boolean } = {}): Promise<Page> {
  const { docs, totalPages, totalDocs } = await (await payload()).find({
    collection: 'articles',
    where: { and: matching(filter) },
    sort: ['-publishedAt', '-id'],
    page,
    limit,
    depth: 1,
    select: { ...teaserSelect, ...(excerpts ? { body: true as const } : {}) },
    populate: teaserPopulate,
    overrideAccess: false,
  })
  return { stories: docs.map(teaserOf), totalPages, total: totalDocs }
}

/** The stories of these ids in this order, with excerpts; what is not published is left out. */
export async function findArticlesByIds(ids: readonly number[]): Promise<StoryTeaser[]> {
  if (ids.length === 0) return []
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 1,
    select: { ...teaserSelect, body: true },
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

function matching({ column, union, event, studio, craftsman, pledge, except }: Filter): Where[] {
  return [
    ...(column ? [{ column: { equals: column } }] : []),
    ...(union ? [{ union: { equals: union } }] : []),
    ...(event ? [{ events: { in: [event] } }] : []),
    ...(studio ? [{ studios: { in: [studio] } }] : []),
    ...(craftsman ? [{ craftsmen: { in: [craftsman] } }] : []),
    ...(pledge ? [{ pledges: { in: [pledge] } }] : []),
    ...(except?.length ? [{ id: { not_in: [...except] } }] : []),
  ]
}
