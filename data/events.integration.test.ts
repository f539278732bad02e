import { beforeAll, expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { getEvent } from './event'
import { findPastEvents, findUpcomingEvents } from './events'

// Thursday, 26 November 2026, 10:00 in Shanghai.
const now = new Date('2026-11-26T02:00:00Z')
let union: number

beforeAll(async () => {
  union = await createUnion()
  await createEvent('昨天没有结束时间', '2026-11-25T01:00:00Z')
  await createEvent('刚刚结束', '2026-11-26T00:00:00Z', '2026-11-26T02:00:00Z')
  await createEvent('今早没有结束时间', '2026-11-26T00:00:00Z')
  await createEvent('一周的展览', '2026-11-20T01:00:00Z', '2026-11-27T09:00:00Z')
  await createEvent('明天', '2026-11-27T01:00:00Z')
  await createEvent('草稿', '2026-11-27T01:00:00Z', null, 'draft')
})

async function createEvent(
  name: string,
  startDate: string,
  endDate: string | null = null,
  _status: 'draft' | 'published' = 'published',
) {
  return (await payload()).create({
    collection: 'events',
    data: {
      name,
      kind: 'talk',
      union,
      startDate,
      endDate,
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: { mode: 'none' },
      _status,
    },
    overrideAccess: true,
  })
}

test('what is on or to come is listed by its beginning, and no draft among it', async () => {
  const events = await findUpcomingEvents({ from: now, union })
  expect(events.map(({ name }) => name)).toEqual(['一周的展览', '今早没有结束时间', '明天'])
})

test('everything else is over, the latest first', async () => {
  const { events } = await findPastEvents({ before: now, union })
  expect(events.map(({ name }) => name)).toEqual(['刚刚结束', '昨天没有结束时间'])
})

test('an event is found by its address; a draft, or no event at all, is null', async () => {
  const [first] = await findUpcomingEvents({ from: now, union })
  expect(await getEvent(first?.slug ?? '')).toMatchObject({
    name: '一周的展览',
    union: { id: union },
  })
  const draft = await createEvent('另一篇草稿', '2026-11-27T01:00:00Z', null, 'draft')
  expect(await getEvent(draft.slug ?? '')).toBeNull()
  expect(await getEvent('nothing')).toBeNull()
})
