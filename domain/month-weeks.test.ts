import { expect, it } from 'vitest'
import { weeksOfMonth } from './month-weeks'

it('has weeks from Monday to Sunday', () => {
  const weeks = weeksOfMonth('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks[1]?.[0]).toBe('2026-11-02')
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null])
})

it('knows a month that fills its weeks, a leap year, and the end of a year', () => {
  expect(weeksOfMonth('2027-02')).toHaveLength(4)
  expect(weeksOfMonth('2028-02').flat().filter(Boolean)).toHaveLength(29)
  expect(weeksOfMonth('2026-12').flat().filter(Boolean)).toHaveLength(31)
})
