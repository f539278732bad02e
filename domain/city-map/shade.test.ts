import { expect, test } from 'vitest'
import { shadeOf } from './shade'

test('in thirds of the largest', () => {
  expect([0, 1, 3, 4, 6, 7, 9].map((count) => shadeOf(count, 9))).toEqual([0, 1, 1, 2, 2, 3, 3])
  expect(shadeOf(1, 1)).toBe(3)
  expect(shadeOf(0, 0)).toBe(0)
})
