import { expect, test } from 'vitest'
import { countByKind, directlyBelowTop, treeOfUnions, type UnionNode } from './union-tree'

type Union = { id: number; name: string; parent: number | null }
const outline = (nodes: UnionNode<Union>[]): unknown[] =>
  nodes.map(({ union, children }) => [union.name, ...outline(children)])

test('each union stands under the one above it', () => {
  expect(
    outline(
      treeOfUnions([
        { id: 1, name: '市', parent: null },
        { id: 2, name: '甲区', parent: 1 },
        { id: 3, name: '街道', parent: 2 },
        { id: 4, name: '乙区', parent: 1 },
      ]),
    ),
  ).toEqual([['市', ['甲区', ['街道']], ['乙区']]])
})

test('an unknown parent leaves a union at the top', () => {
  expect(outline(treeOfUnions([{ id: 2, name: '甲区', parent: 9 }]))).toEqual([['甲区']])
})

test('unions in a circle are not lost, and what hangs on them neither', () => {
  expect(
    outline(
      treeOfUnions([
        { id: 1, name: '甲', parent: 2 },
        { id: 2, name: '乙', parent: 1 },
        { id: 3, name: '丙', parent: 2 },
      ]),
    ),
  ).toEqual([['甲'], ['乙', ['丙']]])
})

test('right below the top stand districts and industries; a top without any stands for itself', () => {
  const unions = [
    { id: 1, parent: null },
    { id: 2, parent: 1 },
    { id: 3, parent: 2 },
    { id: 4, parent: null },
  ]
  expect(directlyBelowTop(unions).map(({ id }) => id)).toEqual([2, 4])
})

test('how many of each kind', () => {
  const kinds = ['industrial', 'district', 'district'] as const
  expect(countByKind(kinds.map((kind) => ({ kind })))).toBe('2个区总工会、1个产业工会')
  expect(countByKind([])).toBe('')
})
