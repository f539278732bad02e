import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesText, rankEntries } from '@/domain/draw/rank'
import { fingerprint, rank, verify } from '@/public/scripts/draw.js'

const hmac = (key: string, message: string) =>
  createHmac('sha256', key).update(message).digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('the reader’s browser comes to what the server came to, whatever list and seed', async () => {
  const entries = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), {
    minLength: 1,
    maxLength: 60,
  })
  const seed = fc.string({ minLength: 1, unit: 'grapheme' })
  await fc.assert(
    fc.asyncProperty(entries, seed, async (list, text) => {
      expect(await rank(text, list)).toEqual(rankEntries(text, list, hmac))
      expect(await fingerprint(list)).toBe(sha256(entriesText(list)))
    }),
    { numRuns: 60 },
  )
})

const draw = {
  entries: [1, 2, 3, 4, 5],
  entriesSha256: sha256('1\n2\n3\n4\n5'),
  winners: 2,
  seed: 'seed',
  ranked: [2, 3, 5, 1, 4],
  withdrawn: [],
}

test.each([
  ['as published', {}, []],
  ['frozen only', { seed: null, ranked: null }, []],
  [
    'with an entry more',
    { entries: [1, 2, 3, 4, 5, 6] },
    ['名单与公布的指纹不符。', '按种子重排的次序与公布的不符。'],
  ],
  ['with another seed', { seed: 'Seed' }, ['按种子重排的次序与公布的不符。']],
  ['with two changed places', { ranked: [3, 2, 5, 1, 4] }, ['按种子重排的次序与公布的不符。']],
])('a draw %s', async (_, change, wrong) => {
  expect(await verify({ ...draw, ...change })).toEqual(wrong)
})
