import { beforeAll, expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { leadOf } from './articles'
import { getMapDrawing } from './city-map'
import { findCraftsmen } from './craftsmen'
import { findEventsBetween, findEventTimes } from './event-calendar'
import { findPastEvents, findUpcomingEvents } from './events'
import { findPledges } from './pledges'
import { countQueries } from './query-count.fixture'
import { findStudios } from './studios'
import { findUnions } from './unions'

/* The lists ask the database as often for a hundred rows as for two, and find what they say they find. */

const now = new Date('2026-11-26T02:00:00Z')
const day = (date: string) => new Date(`${date}T00:00:00+08:00`)
const LISTS = {
  studios: () => findStudios(),
  craftsmen: () => findCraftsmen(),
  unions: () => findUnions(),
  pledges: () => findPledges(),
  'upcoming events': () => findUpcomingEvents({ from: now }),
  'past events': () => findPastEvents({ before: now }),
  'events of a month': () =>
    findEventsBetween({ from: day('2026-11-01'), until: day('2026-12-01') }),
  'the calendar': () => findEventTimes({ from: day('2024-11-01'), until: day('2028-06-01') }),
}
const published = { _status: 'published' } as const
let serial = 0
let union: number

/** Two days of sessions, three achievements, a union of its own: whatever a row could be asked for. */
async function addRow() {
  serial += 1
  const cms = await payload()
  const own = await createUnion()
  const common = { overrideAccess: true, depth: 0 } as const
  await cms.create({
    collection: 'studios',
    data: {
      name: `工作室${serial}`,
      employer: '厂',
      union: own,
      achievements: [
        { kind: 'patent', count: 2 },
        { kind: 'award', count: 1 },
      ],
      ...published,
    },
    ...common,
  })
  await cms.create({
    collection: 'craftsmen',
    data: { name: `工匠${serial}`, level: 'municipal', trade: '焊工', union: own, ...published },
    ...common,
  })
  for (const startDate of ['2026-11-10T01:00:00Z', '2026-11-27T01:00:00Z']) {
    await cms.create({
      collection: 'events',
      data: {
        name: `活动${serial}`,
        kind: 'course',
        union: own,
        startDate,
        endDate: null,
        eventStatus: 'scheduled',
        eventAttendanceMode: 'offline',
        sessions: [
          { name: '一', startDate },
          { name: '二', startDate },
        ],
        registration: { mode: 'firstCome', closesAt: startDate },
        ...published,
      },
      ...common,
    })
  }
}

beforeAll(async () => {
  union = await createUnion()
  await addRow()
  await addRow()
})

test('the number of queries does not grow with the rows', async () => {
  const count = async () => {
    const counts: Record<string, number> = {}
    for (const [name, find] of Object.entries(LISTS)) counts[name] = await countQueries(find)
    return counts
  }
  // The first reading of all prepares what later ones find prepared.
  await count()
  const few = await count()
  for (let row = 0; row < 8; row += 1) await addRow()
  expect(await count()).toEqual(few)
  for (const [name, queries] of Object.entries(few)) {
    expect(queries, name).toBeGreaterThan(0)
    expect(queries, name).toBeLessThanOrEqual(5)
  }
})

test('a month has all that touches it, and nothing else', async () => {
  const cms = await payload()
  const add = (name: string, startDate: string, endDate: string | null) =>
    cms.create({
      collection: 'events',
      data: {
        name,
        kind: 'exhibition',
        union,
        startDate,
        endDate,
        eventStatus: 'scheduled',
        eventAttendanceMode: 'offline',
        registration: { mode: 'none' },
        ...published,
      },
      overrideAccess: true,
    })
  await add('一月底结束', '2027-01-20T01:00:00Z', '2027-01-31T16:00:00Z')
  await add('跨月', '2027-01-20T01:00:00Z', '2027-02-02T01:00:00Z')
  await add('二月', '2027-02-10T01:00:00Z', null)
  await add('三月一日', '2027-02-28T16:00:00Z', null)
  const february = { from: day('2027-02-01'), until: day('2027-03-01') }
  const events = await findEventsBetween({ ...february, union })
  expect(events.map(({ name }) => name)).toEqual(['跨月', '二月'])
  expect((await findEventTimes(february)).map(({ start }) => start)).toEqual([
    '2027-01-20T01:00:00.000Z',
    '2027-02-10T01:00:00.000Z',
  ])
  expect(await findEventsBetween({ ...february, until: null, union: [union] })).toHaveLength(3)
})

test('the city’s map is refused with words, and read as it was drawn', async () => {
  const cms = await payload()
  const draw = (drawing: string, legend: { sign: string; union?: number; label?: string }[]) =>
    cms.updateGlobal({ slug: 'site', data: { cityMap: { drawing, legend } }, overrideAccess: true })
  await expect(draw('北海', [{ sign: '北', union }])).rejects.toMatchObject({
    data: { errors: [{ message: '第1行第2个字“海”没有在图例里说明。' }] },
  })
  await draw('北江\n北江', [
    { sign: '北', union },
    { sign: '江', label: '澜江' },
  ])
  expect(await getMapDrawing()).toEqual({
    drawing: '北江\n北江',
    legend: [
      { sign: '北', union, label: null },
      { sign: '江', union: null, label: '澜江' },
    ],
  })
})

test('a list of nothing has no lead', async () => {
  expect(await leadOf([])).toBeNull()
})
