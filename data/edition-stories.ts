import type { Byline } from '@/domain/byline'
import { type Passage, passagesOf } from '@/domain/passages'
import { PICTURE_FIELDS, type Picture, pictureOf } from '@/domain/picture'
import type { StoryTeaser } from '@/domain/story-teaser'
import { payload } from '@/lib/payload'
import { bylineOfStored, bylineSelect } from './byline'
import { inOrderOf } from './picked'
import { teaserOf, teaserPopulate, teaserSelect } from './story-teaser'

/** A story as a page of the paper prints it: with its people and all its words. */
export type EditionStory = StoryTeaser & {
  byline: Byline
  /** The paper it is taken from; null for our own. */
  source: string | null
  passages: Passage[]
}

const select = {
  ...teaserSelect,
  body: true,
  ...bylineSelect,
  source: true,
} as const

/** The published of these stories, in the order in which the page has them. */
export async function findStoriesOfPage(ids: readonly number[]): Promise<EditionStory[]> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 1,
    select,
    populate: teaserPopulate,
    overrideAccess: false,
  })
  const stories = docs.map((article) => ({
    ...teaserOf({ ...article, body: null }),
    byline: bylineOfStored(article),
    source: article.source?.publication || null,
    passages: passagesOf(article.body),
  }))
  return inOrderOf(ids, stories)
}

/** The picture of the printed page; null where it is not public. */
export async function findScan(id: number | null): Promise<Picture | null> {
  const { docs } = await (await payload()).find({
    collection: 'media',
    where: { id: { equals: id ?? 0 } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: PICTURE_FIELDS,
    overrideAccess: false,
  })
  return pictureOf(docs[0])
}
