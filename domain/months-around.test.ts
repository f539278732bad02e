import { expect, test } from 'vitest'
import { monthsAround } from './months-around'

const months = ['2026-01', '2026-02', '2026-04', '2026-08', '2026-09', '2027-01'].map((month) => ({
  month,
  count: 1,
}))

test('the next and the previous are those with something, three on each side', () => {
  const { previous, next, around } = monthsAround('2026-08', months)
  expect([previous, next]).toEqual(['2026-04', '2026-09'])
  expect(around.map(({ month }) => month)).toEqual(months.map(({ month }) => month))
  expect(monthsAround('2026-09', months).around[0]?.month).toBe('2026-02')
})

test('from an empty month, and at the ends', () => {
  expect(monthsAround('2026-05', months)).toMatchObject({ previous: '2026-04', next: '2026-08' })
  expect(monthsAround('2026-01', months).previous).toBeNull()
  expect(monthsAround('2027-01', months).next).toBeNull()
  expect(monthsAround('2026-01', [])).toEqual({ previous: null, next: null, around: [] })
})
