import { expect, test } from 'vitest'
import {
  addMonths,
  calendarReach,
  formatMonth,
  monthOf,
  monthWithinReach,
  spanOfMonth,
} from './month'

const now = new Date('2026-11-24T02:00:00Z')

test('months are counted across years', () => {
  expect(addMonths('2026-11', 1)).toBe('2026-12')
  expect(addMonths('2026-11', 2)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2026-11', -23)).toBe('2024-12')
})

test('the month is the city’s', () => {
  expect(monthOf('2026-10-31T16:00:00Z')).toBe('2026-11')
  expect(monthOf('2026-10-31T15:59:59Z')).toBe('2026-10')
  expect(spanOfMonth('2026-12')).toEqual({
    from: new Date('2026-11-30T16:00:00Z'),
    until: new Date('2026-12-31T16:00:00Z'),
  })
})

test('the calendar has an end on both sides, and odd addresses have no page', () => {
  expect(calendarReach(now)).toEqual({ first: '2024-11', last: '2028-05' })
  expect(monthWithinReach('2024-11', now)).toBe('2024-11')
  expect(monthWithinReach('2028-05', now)).toBe('2028-05')
  for (const odd of ['2024-10', '2028-06', '2026-13', '2026-00', '2026-1', '2026', 'now', '']) {
    expect(monthWithinReach(odd, now), odd).toBeNull()
  }
})

test('as it is printed', () => {
  expect(formatMonth('2026-01')).toBe('2026年1月')
})
