import { describe, expect, it } from 'vitest'
import {
  dayOf,
  formatDate,
  formatDateTime,
  formatLunarDate,
  formatMonthDay,
  formatWeekday,
  isCalendarDay,
  startOfDay,
} from './dates'

describe('a date as the paper prints it', () => {
  it('is said in Shanghai, not where the server stands', () => {
    expect(dayOf('2026-11-22T16:00:00Z')).toBe('2026-11-23')
    expect(dayOf('2026-11-22T15:59:59Z')).toBe('2026-11-22')
    expect(formatDateTime('2026-11-22T16:05:00Z')).toBe('2026年11月23日 00:05')
  })

  it('has no leading zeros and names the weekday', () => {
    expect(formatDate('2026-02-03T04:00:00Z')).toBe('2026年2月3日')
    expect(formatMonthDay('2026-02-03T04:00:00Z')).toBe('2月3日')
    expect(formatWeekday(new Date('2026-11-23T06:00:00Z'))).toBe('星期一')
  })

  it('names the lunar day, leap months and the first ten days included', () => {
    expect(formatLunarDate('2026-11-23T06:00:00Z')).toBe('农历丙午年十月十五')
    expect(formatLunarDate('2026-02-17T06:00:00Z')).toBe('农历丙午年正月初一')
    expect(formatLunarDate('2025-08-01T06:00:00Z')).toBe('农历乙巳年闰六月初八')
  })

  it('begins at midnight in Shanghai', () => {
    expect(startOfDay('2026-11-23').toISOString()).toBe('2026-11-22T16:00:00.000Z')
  })
})

it.each([
  ['2026-11-23', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['--11-23', false],
  ['20261123', false],
  ['page', false],
  ['2026-11-23T00:00:00Z', false],
])('%s is a day of the calendar: %s', (day, is) => {
  expect(isCalendarDay(day)).toBe(is)
})
