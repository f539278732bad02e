import { expect, test } from 'vitest'
import { referencesToMove, refuseMerge, tagsOfMerge } from './union-merge'

const union = (id: number, parent: number | null = null, mergedInto: number | null = null) => ({
  id,
  parent,
  mergedInto,
})
const city = union(1)
const east = union(2, 1)
const west = union(3, 1)
const street = union(4, 2)
const closed = union(5, 1, 3)
const all = [city, east, west, street, closed]

test.each([
  ['a neighbour', east, west, null],
  ['the one above', street, east, null],
  ['one below', east, street, 'target-below'],
  ['one far below', city, street, 'target-below'],
  ['itself', east, east, 'same'],
  ['a closed one', east, closed, 'target-closed'],
  ['another, after a merger', closed, east, 'merged-before'],
  ['the same again', closed, west, null],
  ['nothing', east, undefined, 'unknown'],
])('into %s', (_, from, into, refusal) => {
  expect(refuseMerge(from, into, all)).toBe(refusal)
})

test('a circle that a slip of the keyboard made ends the search', () => {
  const [a, b] = [union(7, 8), union(8, 7)]
  expect(refuseMerge(east, a, [a, b, east])).toBeNull()
})

test('everything moves but locks and the merger itself', () => {
  expect(
    referencesToMove([
      { table: 'articles', column: 'union_id' },
      { table: 'unions', column: 'parent_id' },
      { table: 'unions', column: 'merged_into_id' },
      { table: 'payload_locked_documents_rels', column: 'unions_id' },
    ]),
  ).toEqual([
    { table: 'articles', column: 'union_id' },
    { table: 'unions', column: 'parent_id' },
  ])
})

test('pages of both and their lists become invalid', () => {
  expect(tagsOfMerge(2, 3)).toEqual(
    expect.arrayContaining([
      'doc:unions:2',
      'doc:unions:3',
      'list:unions',
      'list:redirects',
      'list:articles:2',
      'list:articles:3',
      'list:events',
    ]),
  )
})
