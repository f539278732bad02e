import { expect, it, test } from 'vitest'
import {
  isCalendarMonth,
  monthAfter,
  monthInWords,
  monthOf,
  weeksOfMonth,
} from './edition-calendar'

it('has weeks from Monday to Sunday', () => {
  const weeks = weeksOfMonth('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks[1]?.[0]).toBe('2026-11-02')
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null])
})

it('knows a month that fills its weeks, and a leap year', () => {
  expect(weeksOfMonth('2027-02')).toHaveLength(4)
  expect(weeksOfMonth('2028-02').flat().filter(Boolean)).toHaveLength(29)
})

test.each([
  ['2026-11', '2026-12'],
  ['2026-12', '2027-01'],
])('after %s comes %s', (month, next) => expect(monthAfter(month)).toBe(next))

test.each([
  ['2026-11', true],
  ['2026-13', false],
  ['2026-1', false],
  ['calendar', false],
])('%s is a month: %s', (month, verdict) => expect(isCalendarMonth(month)).toBe(verdict))

it('is said in words', () => {
  expect(monthInWords('2026-03')).toBe('2026年3月')
  expect(monthOf('2026-03-04')).toBe('2026-03')
})
