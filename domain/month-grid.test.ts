import { expect, test } from 'vitest'
import { agendaOf, monthGrid, monthsWithEvents } from './month-grid'

const now = new Date('2026-11-24T02:00:00Z')
const walk = {
  name: '健步走',
  kind: 'sport' as const,
  start: '2026-11-29T00:30:00Z',
  end: '2026-11-29T03:00:00Z',
  sessions: [],
}
const show = {
  name: '展览',
  kind: 'exhibition' as const,
  start: '2026-11-28T16:00:00Z',
  end: '2026-12-01T16:00:00Z',
  sessions: [],
}

test('November 2026 begins on a Sunday and ends on a Monday: six weeks', () => {
  const grid = monthGrid('2026-11', [], now)
  expect(grid.map((week) => week.map((day) => day?.number ?? 0))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ])
  const days = grid.flat().flatMap((day) => day ?? [])
  expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-24'])
  expect(days.filter(({ isOver }) => isOver)).toHaveLength(23)
})

test('a month that begins on Monday and is whole weeks has no empty place', () => {
  const grid = monthGrid('2027-02', [], now)
  expect(grid).toHaveLength(4)
  expect(grid.flat()).not.toContain(null)
})

test('events stand on each of their days, the earlier first', () => {
  const days = monthGrid('2026-11', [walk, show], now).flat()
  const on = (day: string) =>
    days
      .find((entry) => entry?.day === day)
      ?.entries.map(({ event, isFirstDay }) => [event.name, isFirstDay])
  expect(on('2026-11-28')).toEqual([])
  expect(on('2026-11-29')).toEqual([
    ['展览', true],
    ['健步走', true],
  ])
  expect(on('2026-11-30')).toEqual([['展览', false]])
})

test('an agenda names what lasts for days once a month', () => {
  const agenda = (month: string) =>
    agendaOf(monthGrid(month, [walk, show], now)).map(({ day, entries }) => [
      day,
      ...entries.map(({ event }) => event.name),
    ])
  expect(agenda('2026-11')).toEqual([['2026-11-29', '展览', '健步走']])
  expect(agenda('2026-12')).toEqual([['2026-12-01', '展览']])
  const during = new Date('2026-11-30T02:00:00Z')
  expect(
    agendaOf(monthGrid('2026-11', [show], during)).map(({ day, isToday }) => [day, isToday]),
  ).toEqual([
    ['2026-11-29', false],
    ['2026-11-30', true],
  ])
  expect(agenda('2027-01')).toEqual([])
})

test('only months with something, within the calendar’s reach', () => {
  const past = { kind: 'other' as const, start: '2020-01-01T00:00:00Z', end: null, sessions: [] }
  expect(monthsWithEvents([show, past, walk], { first: '2024-11', last: '2028-05' })).toEqual([
    { month: '2026-11', count: 2 },
    { month: '2026-12', count: 1 },
  ])
})
