import { expect, test } from 'vitest'
import { writtenDates } from './written-dates'

const days = (text: string) =>
  writtenDates(text, 2026).map(({ year, month, day }) => [year, month, day])

test.each([
  ['2026年11月24日', [[2026, 11, 24]]],
  ['二〇二六年十一月二十四日', [[2026, 11, 24]]],
  [
    '去年3月1日到今年3月2号',
    [
      [2025, 3, 1],
      [2026, 3, 2],
    ],
  ],
  ['2026-11-24', [[2026, 11, 24]]],
  ['11月31日', [[null, 11, 31]]],
])('%s', (text, expected) => {
  expect(days(text)).toEqual(expected)
})

test.each([
  '1至11月31家企业',
  '农历2月30日',
  '电话0500-11-24-3',
  '11月31日均产量',
  '第2026.11.24.3版',
])('%s has none', (text) => {
  expect(days(text)).toEqual([])
})
