import { expect, test } from 'vitest'
import { calendarAt } from './calendar-address'
import { type CalendarEvent, calendarEntries } from './calendar-entry'

const origin = 'https://gonghui.example.cn'
const session = {
  id: 's1',
  name: '分论坛',
  start: '2026-12-01T05:00:00.000Z',
  end: null,
  place: '二楼',
  streamUrl: null,
}
const event: CalendarEvent = {
  id: 7,
  slug: 'lun-tan',
  name: '工匠论坛',
  kind: 'forum',
  status: 'scheduled',
  start: '2026-12-01T01:00:00.000Z',
  end: '2026-12-01T09:00:00.000Z',
  place: '会展中心',
  address: '滨江大道1号',
  summary: '一天的论坛',
  hosts: ['市总工会', '某公司'],
  hostUnions: [1],
  sessions: [session],
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:01:30.000Z',
}

test('an event of one day is one entry with its programme', () => {
  expect(calendarEntries(event, origin)).toEqual([
    {
      uid: 'event-7@gonghui.example.cn',
      sibling: null,
      start: event.start,
      end: event.end,
      summary: '工匠论坛',
      description:
        '一天的论坛\n主办：市总工会、某公司\n13:00 分论坛（二楼）\n详情：https://gonghui.example.cn/events/lun-tan',
      location: '会展中心 滨江大道1号',
      stream: null,
      category: '论坛',
      status: 'CONFIRMED',
      url: 'https://gonghui.example.cn/events/lun-tan',
      created: event.createdAt,
      updated: event.updatedAt,
      sequence: 90,
    },
  ])
})

test('a course of weeks is an entry for each evening, kin to the first', () => {
  const second = { ...session, id: 's2', name: '第二讲', start: '2026-12-08T05:00:00.000Z' }
  const course = {
    ...event,
    end: null,
    sessions: [session, { ...second, streamUrl: 'https://l.cn' }],
  }
  expect(calendarEntries(course, origin)).toMatchObject([
    {
      uid: 'event-7-s1@gonghui.example.cn',
      sibling: null,
      summary: '工匠论坛：分论坛',
      location: '二楼',
    },
    {
      uid: 'event-7-s2@gonghui.example.cn',
      sibling: 'event-7-s1@gonghui.example.cn',
      stream: 'https://l.cn',
    },
  ])
})

test.each([
  ['cancelled', 'CANCELLED', '【取消】工匠论坛', '会展中心 滨江大道1号'],
  ['postponed', 'TENTATIVE', '【延期】工匠论坛', '会展中心 滨江大道1号'],
  ['movedOnline', 'CONFIRMED', '【改为线上】工匠论坛', '线上'],
] as const)('%s', (status, stated, summary, location) => {
  expect(calendarEntries({ ...event, status }, origin)).toMatchObject([
    { status: stated, summary, location },
  ])
})

test('only the names of calendars are addresses of calendars', () => {
  expect(calendarAt('unions', 'donghu.ics')).toEqual({ scope: 'unions', name: 'donghu' })
  for (const [scope, file] of [
    ['x', 'a.ics'],
    ['city', 'all'],
    ['city', '../all.ics'],
  ] as const) {
    expect(calendarAt(scope, file)).toBeNull()
  }
})
