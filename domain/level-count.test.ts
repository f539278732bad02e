import { expect, test } from 'vitest'
import { CRAFTSMAN_LEVELS } from './craftsman'
import { byLevel, countByLevel } from './level-count'
import { STUDIO_LEVELS } from './studio'

test('counts run from the highest level down, empty ones left out', () => {
  expect(
    countByLevel(CRAFTSMAN_LEVELS, [
      { level: 'municipal' },
      { level: 'national' },
      { level: 'municipal' },
    ]),
  ).toEqual([
    { level: 'national', label: '国家级', count: 1 },
    { level: 'municipal', label: '市级', count: 2 },
  ])
})

test('what has no level is not counted, and comes last', () => {
  const studios = [
    { name: '甲', level: null },
    { name: '乙', level: 'district' as const },
    { name: '丙', level: 'national' as const },
    { name: '丁', level: 'district' as const },
  ]
  expect(countByLevel(STUDIO_LEVELS, studios).map(({ count }) => count)).toEqual([1, 2])
  expect(byLevel(STUDIO_LEVELS, studios).map(({ name }) => name)).toEqual(['丙', '乙', '丁', '甲'])
})
