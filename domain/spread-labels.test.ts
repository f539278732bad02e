import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels'

test('labels that do not touch stay where their points are', () => {
  expect(spreadLabels([0, 25, 65, 100], 14)).toEqual([0, 25, 65, 100])
})

test('labels too near are pushed apart', () => {
  expect(spreadLabels([0, 5, 50], 10)).toEqual([0, 10, 50])
})

test('and back inside at the end', () => {
  expect(spreadLabels([0, 90, 96, 100], 10)).toEqual([0, 80, 90, 100])
})
