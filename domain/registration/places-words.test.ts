import { expect, test } from 'vitest'
import { placesWords, queueWords } from './places-words'

const asOf = new Date('2026-11-24T07:20:07Z')
const firstCome = { mode: 'firstCome' as const, waitlist: 20 }

test.each([
  [firstCome, { capacity: 40, taken: 8, waiting: 0 }, '余 32 个（15:20:07）'],
  [firstCome, { capacity: 40, taken: 40, waiting: 0 }, '已满，还可候补（15:20:07）'],
  [firstCome, { capacity: 40, taken: 40, waiting: 12 }, '已满，还可候补，前面有 12 人（15:20:07）'],
  [firstCome, { capacity: 40, taken: 40, waiting: 20 }, '已满，候补也已满（15:20:07）'],
  [{ ...firstCome, waitlist: 0 }, { capacity: 0, taken: 0, waiting: 0 }, '已满（15:20:07）'],
  [firstCome, { capacity: null, taken: 8, waiting: 0 }, '名额不限（15:20:07）'],
  [{ mode: 'lottery' as const, waitlist: 0 }, { capacity: 30, taken: 0, waiting: 0 }, '名额 30 个'],
])('%j of %j are %s', (terms, pool, words) => expect(placesWords(terms, pool, asOf)).toBe(words))

test('the queue in words', () => {
  expect(queueWords({ waitlist: 0, promotion: 'offer', offerHours: 24 })).toBeNull()
  expect(queueWords({ waitlist: 50, promotion: 'confirm', offerHours: 24 })).toBe(
    '报满后还可候补 50 人。有人退出时，按先后次序直接递补。',
  )
  expect(queueWords({ waitlist: 50, promotion: 'offer', offerHours: 12 })).toContain('留位 12 小时')
})
