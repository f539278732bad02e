import { expect, test } from 'vitest'
import {
  chooseCraftsmen,
  craftsmenAddress,
  readCraftsmanChoice,
  tradesOf,
} from './craftsman-choice'

const unions = [
  { id: 1, parent: null, slug: 'city' },
  { id: 2, parent: 1, slug: 'east' },
  { id: 3, parent: 2, slug: 'mill' },
]
const craftsmen = [
  { name: '甲', level: 'national' as const, trade: '焊工', union: { id: 3 } },
  { name: '乙', level: 'municipal' as const, trade: '车工', union: { id: 1 } },
  { name: '丙', level: 'municipal' as const, trade: '焊工', union: null },
]
const known = { unions, trades: tradesOf(craftsmen) }
const read = (query: string) => readCraftsmanChoice(new URLSearchParams(query), known)
const names = (query: string) =>
  chooseCraftsmen(craftsmen, read(query).choice, unions)
    .map(({ name }) => name)
    .join('')

test('by level, trade and union, alone and together', () => {
  expect(names('')).toBe('甲乙丙')
  expect(names('level=municipal')).toBe('乙丙')
  expect(names('trade=焊工')).toBe('甲丙')
  expect(names('union=east')).toBe('甲')
  expect(names('union=city&level=municipal')).toBe('乙')
  expect(names('union=east&trade=车工')).toBe('')
})

test('odd values are left aside; the address names what was chosen', () => {
  expect(read('level=world&union=mars&trade=x')).toEqual({
    choice: { level: null, union: null, trade: null },
    ignored: true,
  })
  expect(craftsmenAddress(read('trade=焊工&level=').choice)).toBe(
    '/craftsmen?trade=%E7%84%8A%E5%B7%A5',
  )
})

test('trades stand in the order of pinyin, each once', () => {
  expect(tradesOf(craftsmen)).toEqual(['车工', '焊工'])
})
