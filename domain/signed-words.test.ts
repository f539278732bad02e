import { expect, test } from 'vitest'
import { signedWords } from './signed-words'

test('whose count it is, and of which day', () => {
  expect(signedWords({ count: 1286, countedAt: '2026-11-20T16:00:00Z' })).toBe(
    '线下签名，发起工会统计至2026年11月21日',
  )
  expect(signedWords({ count: 0, countedAt: null })).toBe('线下签名，由发起工会统计')
})
