import { expect, test } from 'vitest'
import { ledgerByField, ledgerByLevel, sumByKind } from './achievement-ledger'

const first = {
  level: 'provincial' as const,
  achievements: [
    { kind: 'award' as const, count: 1 },
    { kind: 'softwareCopyright' as const, count: 9 },
  ],
}
const second = {
  level: 'municipal' as const,
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

test('one row a level, the highest first, those without a level last', () => {
  const rows = ledgerByLevel([second, first, { level: null, achievements: [] }])
  expect(
    rows.map(({ label, studios, sums }) => [label, studios, sums.map((s) => s.count)]),
  ).toEqual([
    ['省级', 1, [9, 1]],
    ['市级', 1, [3]],
    ['未定级', 1, []],
  ])
})

test('one row a field, the richest first, those without a field last', () => {
  const rows = ledgerByField([
    { field: null, achievements: [] },
    { field: '焊接', achievements: second.achievements },
    { field: '测量', achievements: first.achievements },
    { field: '焊接', achievements: [] },
  ])
  expect(rows.map(({ label, studios }) => [label, studios])).toEqual([
    ['测量', 1],
    ['焊接', 2],
    ['其他', 1],
  ])
})
