import { expect, test } from 'vitest'
import type { EventKind } from './event'
import { daysOfEvent } from './event-days'
import type { Scheduled } from './event-occurrence'

const daysOf = (event: Scheduled, kind: EventKind = 'talk') => [
  ...daysOfEvent({ ...event, kind }).keys(),
]

test('an event without sessions takes place on every day from beginning to end', () => {
  const event = { start: '2026-11-29T01:00:00Z', end: '2026-12-01T09:00:00Z', sessions: [] }
  expect(daysOf(event)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
})

test('without an end it is one day; an end at midnight belongs to the day before', () => {
  expect(daysOf({ start: '2026-11-29T01:00:00Z', end: null, sessions: [] })).toEqual(['2026-11-29'])
  const untilMidnight = { start: '2026-11-29T10:00:00Z', end: '2026-11-29T16:00:00Z', sessions: [] }
  expect(daysOf(untilMidnight)).toEqual(['2026-11-29'])
})

test('a course takes place on the days of its sessions, each with its hours', () => {
  const first = { start: '2026-11-02T11:00:00Z', end: '2026-11-02T13:00:00Z' }
  const second = { start: '2026-11-09T11:00:00Z', end: '2026-11-09T13:00:00Z' }
  const event = {
    start: '2026-11-02T11:00:00Z',
    end: '2026-11-30T13:00:00Z',
    sessions: [second, first],
  }
  expect([...daysOfEvent({ ...event, kind: 'course' })]).toEqual([
    ['2026-11-02', first],
    ['2026-11-09', second],
  ])
})

test('a slip of the keyboard does not fill a century', () => {
  const event = { start: '2026-11-29T01:00:00Z', end: '2126-11-29T01:00:00Z', sessions: [] }
  expect(daysOf(event)).toHaveLength(400)
})

test('an exhibition is open between its guided tours', () => {
  const tour = { start: '2026-11-20T02:00:00Z', end: null }
  const event = { start: '2026-11-20T01:00:00Z', end: '2026-11-22T09:00:00Z', sessions: [tour] }
  expect(daysOf(event, 'exhibition')).toEqual(['2026-11-20', '2026-11-21', '2026-11-22'])
  expect(daysOf(event, 'forum')).toEqual(['2026-11-20'])
})
