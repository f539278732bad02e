import { expect, test } from 'vitest'
import { groupByWhen, isOver, nextOccurrence, soonestEvents } from './event-occurrence'

// Thursday, 26 November 2026, 10:00 in Shanghai.
const now = new Date('2026-11-26T02:00:00Z')
const event = (name: string, start: string, end: string | null = null) => ({
  name,
  start,
  end,
  sessions: [],
})

test('without an end an event lasts until its day is over', () => {
  expect(isOver({ start: '2026-11-26T00:00:00Z', end: null }, now)).toBe(false)
  expect(isOver({ start: '2026-11-25T15:59:00Z', end: null }, now)).toBe(true)
})

test('with an end it is over at that moment', () => {
  expect(isOver({ start: '2026-11-26T00:00:00Z', end: '2026-11-26T02:00:00Z' }, now)).toBe(true)
  expect(isOver({ start: '2026-11-26T00:00:00Z', end: '2026-11-26T02:00:01Z' }, now)).toBe(false)
})

test('a course is where its next episode is', () => {
  const course = {
    start: '2026-11-01T11:00:00Z',
    end: '2026-12-20T13:00:00Z',
    sessions: [
      { start: '2026-12-04T11:00:00Z', end: '2026-12-04T13:00:00Z' },
      { start: '2026-11-27T11:00:00Z', end: '2026-11-27T13:00:00Z' },
      { start: '2026-11-20T11:00:00Z', end: '2026-11-20T13:00:00Z' },
    ],
  }
  expect(nextOccurrence(course, now).start).toBe('2026-11-27T11:00:00Z')
})

test('today, this week until Sunday, later; what goes on is today', () => {
  const groups = groupByWhen(
    [
      event('周一', '2026-11-29T16:00:00Z'),
      event('周日', '2026-11-29T15:00:00Z'),
      event('今晚', '2026-11-26T11:00:00Z'),
      event('展览', '2026-11-20T01:00:00Z', '2026-12-31T09:00:00Z'),
    ],
    now,
  )
  expect(groups.map(({ when, events }) => [when, events.map((entry) => entry.event.name)])).toEqual(
    [
      ['today', ['展览', '今晚']],
      ['thisWeek', ['周日']],
      ['later', ['周一']],
    ],
  )
})

test('a group without events is left out', () => {
  expect(groupByWhen([event('今晚', '2026-11-26T11:00:00Z')], now).map(({ when }) => when)).toEqual(
    ['today'],
  )
})

test('what goes on since an earlier day is printed under today', () => {
  const [today] = groupByWhen(
    [
      event('展览', '2026-11-20T01:00:00Z', '2026-12-31T09:00:00Z'),
      event('今晚', '2026-11-26T11:00:00Z'),
    ],
    now,
  )
  expect(today?.events.map(({ ongoingOn }) => ongoingOn)).toEqual([
    '2026-11-26T02:00:00.000Z',
    null,
  ])
})

test('a rail keeps to this week, and announces what comes next only where the week has nothing', () => {
  const sunday = event('周日', '2026-11-29T15:00:00Z')
  const monday = event('周一', '2026-11-29T16:00:00Z')
  const names = (rail: ReturnType<typeof soonestEvents<typeof sunday>>) =>
    rail.events.map((entry) => entry.event.name)
  const week = soonestEvents([sunday, monday], now, 5)
  expect([week.isThisWeek, names(week)]).toEqual([true, ['周日']])
  const next = soonestEvents([monday], now, 5)
  expect([next.isThisWeek, names(next)]).toEqual([false, ['周一']])
})
