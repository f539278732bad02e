import { expect, test } from 'vitest'
import { stripPoints } from './route-strip'

test('kilometres become per cent of the length, with the legs between', () => {
  const { lengthKm, points } = stripPoints(8, [
    { kind: 'start', name: '码头', km: 0 },
    { kind: 'turn', name: '塔下', km: 5.2 },
    { kind: 'supply', name: '石桥', km: 2 },
    { kind: 'finish', name: '码头', km: 8 },
  ])
  expect(lengthKm).toBe(8)
  expect(points.map(({ name, percent, leg }) => [name, percent, leg])).toEqual([
    ['码头', 0, null],
    ['石桥', 25, 2],
    ['塔下', 65, 3.2],
    ['码头', 100, 2.8],
  ])
})

test('start and finish need no distance; another point without one is left out', () => {
  const { points } = stripPoints(10, [
    { kind: 'start', name: '东门', km: null },
    { kind: 'supply', name: '未定', km: null },
    { kind: 'finish', name: '西门', km: null },
  ])
  expect(points.map(({ label, km, percent }) => [label, km, percent])).toEqual([
    ['起点', 0, 0],
    ['终点', 10, 100],
  ])
})

test('a point beyond the stated length makes the strip longer', () => {
  expect(stripPoints(5, [{ kind: 'finish', name: '西门', km: 6 }]).lengthKm).toBe(6)
})

test('no length, no strip', () => {
  expect(stripPoints(null, [{ kind: 'start', name: '东门', km: null }]).points).toEqual([])
})
