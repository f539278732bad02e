import { expect, test } from 'vitest'
import { quantile, spread } from './numbers.mjs'

test('median and high quantiles are values that were measured', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2)
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2)
  expect(spread(Array.from({ length: 200 }, (_, i) => 200 - i))).toEqual({
    rounds: 200,
    median: 100,
    p95: 190,
    p99: 198,
  })
})
