import type { Where } from 'payload'
import { startOfDay } from '@/domain/dates'
import type { Hotspot } from '@/domain/edition-hotspots'
import { relationId } from '@/domain/relation'
import { payload } from '@/lib/payload'
import type { Edition } from '@/payload-types'

// Each field of a page by name: asked for as a whole, Payload leaves the list of stories empty.
const select = {
  publication: true,
  day: true,
  title: true,
  pages: { number: true, name: true, stories: true, scan: true, hotspots: true },
} as const

type Stored = Pick<Edition, 'id' | keyof typeof select>
type StoredPage = NonNullable<Edition['pages']>[number]

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
      scan: relationId(page.scan),
      hotspots: hotspotsOf(page),
    })),
  }
}

export type EditionView = ReturnType<typeof editionOf>

function hotspotsOf({ hotspots }: StoredPage): Hotspot[] {
  return (hotspots ?? []).flatMap(({ story, x, y, width, height }) => {
    const id = relationId(story)
    return id === null ? [] : [{ story: id, x, y, width, height }]
  })
}

type Query = { where?: Where; sort?: string | string[]; page?: number; limit?: number }

/**
 * Published issues. The hotspots name stories that are not out yet, so that no reader may ask for them: the house reads
 * them here, and the page links to those that the reader may see.
 */
async function find({ where, ...query }: Query) {
  const { docs, totalPages } = await (await payload()).find({
    collection: 'editions',
    where: { and: [{ _status: { equals: 'published' } }, ...(where ? [where] : [])] },
    ...query,
    pagination: query.page !== undefined,
    depth: 0,
    select,
    overrideAccess: true,
  })
  return { editions: docs.map(editionOf), totalPages }
}

/** Issues of the paper, the latest first, by pages counted from one. */
export const findEditions = ({ page = 1, limit = 60 } = {}) =>
  find({ sort: ['-day', 'id'], page, limit })

/** All that came out on a day YYYY-MM-DD: one issue for each paper. */
export const findEditionsOfDay = async (day: string): Promise<EditionView[]> =>
  (await find({ where: { day: { equals: day } }, sort: 'id' })).editions

/** The issues of the same paper before and after this one. */
export async function findNeighbours({ publication, day }: EditionView) {
  const nearest = (sort: string, where: Where) =>
    find({ where: { and: [{ publication: { equals: publication } }, where] }, sort, limit: 1 })
  const date = startOfDay(day).toISOString()
  const [earlier, later] = await Promise.all([
    nearest('-date', { date: { less_than: date } }),
    nearest('date', { date: { greater_than: date } }),
  ])
  return { previous: earlier.editions[0] ?? null, next: later.editions[0] ?? null }
}
