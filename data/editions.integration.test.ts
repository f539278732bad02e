import type { Payload } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { payload as connect } from '@/lib/payload'
import { findEditionMonth } from './edition-calendar'
import { findScan, findStoriesOfPage } from './edition-stories'
import { findEditionsOfDay, findNeighbours } from './editions'

const area = { x: 0, y: 10, width: 50, height: 40 }
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let payload: Payload
let union: number
let scan: number
let published: number
let unpublished: number

beforeAll(async () => {
  payload = await connect()
  const slug = `edition-${Date.now()}`
  union = await made('unions', { name: slug, shortName: '试', slug, kind: 'primary' })
  const file = { data: PNG, mimetype: 'image/png', name: 'page.png', size: PNG.length }
  scan = await made('media', { alt: '整版', credit: '试报', union }, { file })
  const story = { kind: 'story', union }
  const review = { state: 'published' }
  published = await made('articles', { ...story, headline: '已发', review, _status: 'published' })
  unpublished = await made('articles', { ...story, headline: '未发' }, { draft: true })
})

async function made(collection: string, data: object, options: object = {}): Promise<number> {
  const args = { collection, data, depth: 0, overrideAccess: true, ...options }
  return (await payload.create(args as never)).id as number
}

const pageWith = (stories: number[], hotspots: object[]) => [
  { number: '1', stories, scan, hotspots },
]

let day = 10
const publish = (pages: object[]) =>
  made('editions', {
    publication: `热区试报 ${union}`,
    day: `2026-03-${day++}`,
    union,
    pages,
    _status: 'published',
  })

const isPublic = async (id: number) => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return docs.length > 0
}

describe('an edition with the picture of a page', () => {
  test.each([
    ['a story of another page', { ...area, story: 'unpublished' }, '不在本版'],
    ['an area that leaves the picture', { ...area, width: 101, story: 'published' }, ''],
    ['an area across the edge', { ...area, x: 60, story: 'published' }, '超出了版面图右边'],
    ['a negative figure', { ...area, y: -1, story: 'published' }, ''],
    ['no story', area, ''],
  ])('does not go out with a hotspot of %s', async (_, hotspot, words) => {
    const ids = { published, unpublished }
    const story = 'story' in hotspot ? ids[hotspot.story as keyof typeof ids] : undefined
    await expect(publish(pageWith([published], [{ ...hotspot, story }]))).rejects.toMatchObject({
      status: 400,
      data: {
        errors: expect.arrayContaining([
          {
            label: expect.anything(),
            path: expect.stringMatching(/^pages\.0\.hotspots/),
            message: expect.stringContaining(words),
          },
        ]),
      },
    })
  })

  test('makes the picture public, and takes it back with itself', async () => {
    expect(await isPublic(scan)).toBe(false)
    const id = await publish(pageWith([published], [{ ...area, story: published }]))
    expect(await isPublic(scan)).toBe(true)
    await payload.update({
      collection: 'editions',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect(await isPublic(scan)).toBe(false)
  })

  test('tells no reader of a hotspot, and the house of all', async () => {
    const hotspots = [
      { ...area, story: published },
      { ...area, x: 50, story: unpublished },
    ]
    const id = await publish(pageWith([published, unpublished], hotspots))
    const read = { collection: 'editions', id, depth: 2, overrideAccess: false } as const
    const shown = await payload.findByID(read)
    expect(shown.pages?.[0]?.hotspots).toEqual([])
    expect(JSON.stringify(shown)).not.toContain('未发')
    const [edition] = await findEditionsOfDay(`2026-03-${day - 1}`)
    expect(edition?.pages[0]?.hotspots).toEqual(hotspots)
  })
})

test('an edition has those of its own paper before and after it, and its days in the calendar', async () => {
  const days = [`2026-03-${day}`, `2026-03-${day + 1}`, `2026-03-${day + 2}`]
  for (const _ of days) await publish([])
  const [middle] = await findEditionsOfDay(days[1] ?? '')
  if (!middle) throw new Error('not found')
  const { previous, next } = await findNeighbours(middle)
  expect([previous?.day, next?.day]).toEqual([days[0], days[2]])
  const month = await findEditionMonth('2026-03')
  expect([...month.days]).toEqual(expect.arrayContaining(days))
  expect((await findEditionMonth('2026-04')).previous).toBe('2026-03')
  expect((await findEditionMonth('2026-02')).next).toBe('2026-03')
})

test('a page costs the same number of queries, however many stories it has', async () => {
  const more = await made('articles', {
    kind: 'story',
    union,
    headline: '又一篇',
    review: { state: 'published' },
    _status: 'published',
  })
  const queries = vi.spyOn(payload.db.pool, 'query')
  const costOf = async (stories: number[]) => {
    await publish(pageWith(stories, [{ ...area, story: published }]))
    queries.mockClear()
    const [edition] = await findEditionsOfDay(`2026-03-${day - 1}`)
    if (!edition) throw new Error('not found')
    await findStoriesOfPage(edition.pages[0]?.stories ?? [])
    await findScan(scan)
    await findNeighbours(edition)
    return queries.mock.calls.length
  }
  const one = await costOf([published])
  expect(one).toBeGreaterThan(3)
  expect(await costOf([published, more, unpublished])).toBe(one)
  queries.mockRestore()
})
