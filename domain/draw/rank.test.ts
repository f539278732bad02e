import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { entriesText, entryLabel, rankEntries, seedOf } from './rank'

const hmac = (key: string, message: string) =>
  createHmac('sha256', key).update(message).digest('hex')

test('the list is text that anybody can write down', () => {
  expect(entriesText([10, 2, 1])).toBe('1\n2\n10')
  expect(entriesText([])).toBe('')
})

test('the seed alone says the order', () => {
  const entries = Array.from({ length: 8 }, (_, i) => i + 1)
  const byHand = [...entries].sort((a, b) =>
    hmac('03 08 17 21 24 31 + 09', String(a)).localeCompare(
      hmac('03 08 17 21 24 31 + 09', String(b)),
    ),
  )
  expect(rankEntries('03 08 17 21 24 31 + 09', entries, hmac)).toEqual(byHand)
  expect(rankEntries('03 08 17 21 24 31 + 09', entries.toReversed(), hmac)).toEqual(byHand)
  expect(rankEntries('another', entries, hmac)).not.toEqual(byHand)
})

test('literally, as `printf %s N | openssl dgst -sha256 -hmac seed` and `sort` have it', () => {
  expect(rankEntries('seed', [1, 2, 3, 4, 5], hmac)).toEqual([2, 3, 5, 1, 4])
})

test.each([
  [' 03 08\u300017 ', '03 08 17'],
  ['０３\n０８', '03 08'],
  ['', ''],
])('the seed %j is %j', (typed, seed) => {
  expect(seedOf(typed)).toBe(seed)
})

test('numbers are printed alike', () => {
  expect([entryLabel(7), entryLabel(12345)]).toEqual(['0007', '12345'])
})
