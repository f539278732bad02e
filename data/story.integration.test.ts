import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { beforeAll, expect, test, vi } from 'vitest'
import { payload } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { findFurtherReading } from './further-reading'
import { findStory } from './story'

let union: number
let event: { id: number }
let hidden: { id: number }
let column: { id: number }
let other: { id: number }

beforeAll(async () => {
  union = await createUnion()
  column = await createColumn('a')
  other = await createColumn('b')
  event = await createEvent('环湖骑行', 'published')
  hidden = await createEvent('还没有公布的活动', 'draft')
})

const createColumn = async (name: string) =>
  (await payload()).create({
    collection: 'columns',
    data: { name: `栏目 ${name}`, slug: `column-${name}-${union}`, kind: 'permanent' },
    overrideAccess: true,
  })

async function createEvent(name: string, _status: 'draft' | 'published') {
  return (await payload()).create({
    collection: 'events',
    data: {
      name,
      kind: 'sport',
      union,
      startDate: '2026-11-20T01:00:00Z',
      endDate: '2026-11-20T03:30:00Z',
      location: { name: '东湖南岸' },
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: { mode: 'none' },
      _status,
    },
    overrideAccess: true,
  })
}

async function createStory(headline: string, about: { events?: number[]; column?: number }) {
  const story = await (await payload()).create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline,
      union,
      publishedAt: '2026-11-21T01:00:00Z',
      review: { state: 'published', signOffs: [], returns: [] },
      ...about,
      _status: 'published',
    },
    overrideAccess: true,
  })
  return story.slug ?? ''
}

async function openStory(slug: string) {
  const story = await findStory(slug)
  if (!story) throw new Error(`no story at ${slug}`)
  return story
}

test('what a story is about is named with its facts; what is not public waits for its day', async () => {
  const slug = await createStory('骑行归来', { events: [event.id, hidden.id] })
  const story = await openStory(slug)
  expect(story.subjects.map(({ name, facts }) => ({ name, facts }))).toEqual([
    { name: '环湖骑行', facts: ['2026年11月20日（星期五）09:00—11:30', '东湖南岸'] },
  ])
  expect(story.subjectIds.map(({ id }) => id)).toEqual([event.id, hidden.id])
})

test('after it come stories of the same event, then of the same column, in as many queries however many there are', async () => {
  const about = { events: [event.id], column: column.id }
  const slug = await createStory('骑行之前', about)
  await createStory('骑行路上', { events: [event.id], column: other.id })
  await createStory('同栏目的另一篇', { column: column.id })
  const first = await reading(slug)
  expect(first.linked).toContain('骑行路上')
  expect(first.shelf).toEqual(['同栏目的另一篇'])

  for (let more = 0; more < 8; more++) await createStory(`又一篇 ${more}`, about)
  const later = await reading(slug)
  expect(later.linked).toHaveLength(5)
  expect(later.shelf).toEqual(['同栏目的另一篇'])
  expect(later.queries).toBe(first.queries)
})

async function reading(slug: string) {
  const story = await openStory(slug)
  const { pool } = (await payload()).db as unknown as PostgresAdapter
  const query = vi.spyOn(pool, 'query')
  const { linked, sameShelf } = await findFurtherReading(story)
  const queries = query.mock.calls.length
  query.mockRestore()
  expect(queries).toBeGreaterThan(0)
  const headlines = (stories: { headline: string }[]) => stories.map(({ headline }) => headline)
  return { linked: headlines(linked), shelf: headlines(sameShelf), queries }
}
