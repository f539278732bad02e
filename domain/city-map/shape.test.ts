import { expect, test } from 'vitest'
import { gridOf } from './drawing'
import { shapeOf } from './shape'

const pointsOf = (path: string): string[] => path.match(/-?\d+ -?\d+/g) ?? []

test('one square is a closed rounded shape of four turns', () => {
  const path = shapeOf(gridOf('北'), '北')
  expect(path).toMatch(/^M-?\d+ -?\d+(Q-?\d+ -?\d+ -?\d+ -?\d+){4}Z$/)
})

test('neighbours share their border to the point', () => {
  const grid = gridOf('北北北北\n北西西西\n西西西西')
  const north = pointsOf(shapeOf(grid, '北'))
  const west = pointsOf(shapeOf(grid, '西'))
  const shared = north.filter((point) => west.includes(point))
  // Five sides and the corners between them, with the two at the city's edge, where three meet.
  expect(shared).toHaveLength(11)
})

test('a hole is a ring of its own, and squares that touch by a corner stay two shapes', () => {
  const rings = (drawing: string) => shapeOf(gridOf(drawing), '北').match(/M/g)?.length
  expect(rings('北北北\n北湖北\n北北北')).toBe(2)
  expect(rings('北西\n西北')).toBe(2)
  expect(rings('北．北')).toBe(2)
})

test('what is not drawn has no shape', () => {
  expect(shapeOf(gridOf('北'), '西')).toBe('')
})
