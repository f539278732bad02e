import { expect, test } from 'vitest'
import { type FacetRow, facetsOf, totalOf } from './facets'

const donghu = { slug: 'donghu', name: '东湖区总' }
const beiling = { slug: 'beiling', name: '北岭区总' }
const wenti = { slug: 'wenti', name: '文体' }
const rows: FacetRow[] = [
  { collection: 'articles', union: donghu, column: wenti, count: 3 },
  { collection: 'articles', union: beiling, column: wenti, count: 4 },
  { collection: 'events', union: donghu, column: null, count: 2 },
]
const nothing = { kind: null, union: null, column: null }
const said = (choices: { label: string; count: number | null }[]) =>
  choices.map(({ label, count }) => `${label} ${count}`)

test('without a filter everything is counted, the most first', () => {
  const { kind, union, column } = facetsOf(rows, nothing)
  expect(said(kind)).toEqual(['新闻 7', '活动 2'])
  expect(said(union)).toEqual(['东湖区总 5', '北岭区总 4'])
  expect(said(column)).toEqual(['文体 7'])
  expect(totalOf(rows, nothing)).toBe(9)
})

test('a filter narrows the others and not itself; the chosen one stays though it finds nothing', () => {
  const filter = { ...nothing, kind: 'events' as const, union: 'beiling' }
  const { kind, union, column } = facetsOf(rows, filter)
  expect(said(kind)).toEqual(['新闻 4', '活动 0'])
  expect(said(union)).toEqual(['东湖区总 2', '北岭区总 0'])
  expect(said(column)).toEqual([])
  expect(totalOf(rows, filter)).toBe(0)
})
