import { expect, test } from 'vitest'
import { gridOf } from './drawing'
import { nameOnWater, namePlace } from './names-on-map'

test('a name stands where its district has most room', () => {
  const grid = gridOf('北北北北北\n北北北北北\n北北北北北\n北西西西西')
  expect(namePlace(grid, '北')).toEqual({ x: 50, y: 37.5 })
  expect(namePlace(grid, '东')).toBeNull()
})

test('a lake’s name stands whole in its middle', () => {
  expect(nameOnWater(gridOf('北湖湖湖\n北湖湖湖'), '湖', '东湖')).toEqual([
    { text: '东湖', place: { x: 62.5, y: 50 } },
  ])
})

test('a river’s name follows its course letter by letter', () => {
  const grid = gridOf('江北北北北\n北江北北北\n北北江北北\n北北北江北\n北北北北江')
  expect(nameOnWater(grid, '江', '澜江')).toEqual([
    { text: '澜', place: { x: 30, y: 30 } },
    { text: '江', place: { x: 70, y: 70 } },
  ])
})

test('a water without a name has none', () => {
  expect(nameOnWater(gridOf('江'), '江', '')).toEqual([])
})
