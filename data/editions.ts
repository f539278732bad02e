import type { StoryTeaser } from '@/domain/story-teaser'
import { payload } from '@/lib/payload'
import type { Edition } from '@/payload-types'
import { findArticlesByIds } from './articles'

// Each field of a page by name: asked for as a whole, Payload leaves the list of stories empty.
const select = {
  publication: true,
  day: true,
  title: true,
  pages: { number: true, name: true, stories: true },
} as const

type Stored = Pick<Edition, 'id' | keyof typeof select>

const pageAddress = (day: string, number: string) =>
  `/editions/${day}/${encodeURIComponent(number)}`

function editionOf(edition: Stored) {
  const { id, publication, day } = edition
  return {
    id,
    publication,
    day,
    title: edition.title || null,
    pages: (edition.pages ?? []).map((page) => ({
      number: page.number,
      name: page.name || null,
      href: pageAddress(day, page.number),
      stories: (page.stories ?? []).filter((story) => typeof story === 'number'),
    })),
  }
}

export type EditionView = ReturnType<typeof editionOf>

/** Issues of the paper, the latest first, by pages counted from one. */
export async function findEditions({ page = 1, limit = 60 } = {}) {
  const { docs, totalPages } = await (await payload()).find({
    collection: 'editions',
    sort: ['-day', 'id'],
    page,
    limit,
    depth: 0,
    select,
    overrideAccess: false,
  })
  return { editions: docs.map(editionOf), totalPages }
}

/** All that came out on a day YYYY-MM-DD: one issue for each paper. */
export async function findEditionsOfDay(day: string): Promise<EditionView[]> {
  const { docs } = await (await payload()).find({
    collection: 'editions',
    where: { day: { equals: day } },
    sort: 'id',
    pagination: false,
    depth: 0,
    select,
    overrideAccess: false,
  })
  return docs.map(editionOf)
}

/** The stories of one page in the order in which the paper has them, with their first words. */
export const findStoriesOfPage = (page: EditionView['pages'][number]): Promise<StoryTeaser[]> =>
  findArticlesByIds(page.stories)
