import { expect, test } from 'vitest'
import { resultOf } from './result'

test('who left is passed over, and the next moves up', () => {
  expect(resultOf({ ranked: [2, 3, 5, 1, 4], withdrawn: [3], winners: 2 })).toEqual({
    selected: [2, 5],
    queued: [1, 4],
    left: [3],
  })
})

test('with places for all nobody queues', () => {
  expect(resultOf({ ranked: [2, 1], withdrawn: [], winners: 5 })).toEqual({
    selected: [2, 1],
    queued: [],
    left: [],
  })
})
