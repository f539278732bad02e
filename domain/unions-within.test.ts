import { expect, test } from 'vitest'
import { countWithin, idsWithin, unionsWithin } from './unions-within'

const city = { id: 1, parent: null }
const district = { id: 2, parent: 1 }
const street = { id: 3, parent: 2 }
const shop = { id: 4, parent: 3 }
const other = { id: 5, parent: 1 }
const unions = [city, shop, street, district, other]

test('a union with all that stand below it, however deep', () => {
  expect([...unionsWithin(unions, 2)].sort()).toEqual([2, 3, 4])
  expect([...unionsWithin(unions, 5)]).toEqual([5])
})

test('a circle by a slip of the keyboard ends', () => {
  const circle = [
    { id: 1, parent: 2 },
    { id: 2, parent: 1 },
  ]
  expect([...unionsWithin(circle, 1)]).toEqual([1, 2])
})

test('entries are counted under every union above them', () => {
  const entries = [
    { union: { id: 4 } },
    { union: { id: 2 } },
    { union: { id: 5 } },
    { union: null },
  ]
  expect(countWithin(entries, unions, [city, district, other, shop])).toEqual([
    { union: city, count: 3 },
    { union: district, count: 2 },
    { union: other, count: 1 },
    { union: shop, count: 1 },
  ])
})

test('a choice by slug is a list of ids, no choice is none', () => {
  const named = unions.map((union) => ({ ...union, slug: `u${union.id}` }))
  expect(idsWithin(named, 'u2')?.sort()).toEqual([2, 3, 4])
  expect(idsWithin(named, null)).toBeUndefined()
})
