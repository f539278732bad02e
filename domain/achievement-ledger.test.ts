import { expect, test } from 'vitest'
import { sumByKind } from './achievement-ledger'

const first = {
  achievements: [
    { kind: 'award' as const, count: 1 },
    { kind: 'softwareCopyright' as const, count: 9 },
  ],
}
const second = {
  achievements: [
    { kind: 'softwareCopyright' as const, count: 2 },
    { kind: 'softwareCopyright' as const, count: 1 },
  ],
}

test('sums run in the order of the vocabulary, kinds without any left out', () => {
  expect(sumByKind([first, second])).toEqual([
    { kind: 'softwareCopyright', label: '软件著作权', count: 12 },
    { kind: 'award', label: '奖项', count: 1 },
  ])
  expect(sumByKind([])).toEqual([])
})
