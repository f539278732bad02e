import { expect, test } from 'vitest'
import { deskSearch } from './desk-search'

test.each([
  ['', { kind: 'all' }],
  ['  ', { kind: 'all' }],
  [' 5678 ', { kind: 'lastFour', value: '5678' }],
  ['５６７８', { kind: 'lastFour', value: '5678' }],
  ['7kq2 m9xo', { kind: 'number', value: '7KQ2M9X0' }],
  ['林晓', { kind: 'words', value: '林晓' }],
  ['临江机床厂', { kind: 'words', value: '临江机床厂' }],
])('%j', (typed, search) => {
  expect(deskSearch(typed)).toEqual(search)
})
