import { expect, test } from 'vitest'
import { actsOfHolder } from './holder-acts'

const event = { endsAt: '2026-11-29T03:00:00Z' }
const before = new Date('2026-11-29T02:59:59Z')

test.each([
  ['confirmed', ['cancel', 'correct', 'forget']],
  ['waitlisted', ['cancel', 'correct', 'forget']],
  ['pending', ['cancel', 'correct', 'forget']],
  ['entered', ['cancel', 'correct', 'forget']],
  ['offered', ['accept', 'cancel', 'correct', 'forget']],
  ['rejected', ['forget']],
  ['expired', ['forget']],
  ['cancelled', ['forget']],
] as const)('who is %s can %j', (status, acts) =>
  expect(actsOfHolder({ status, isErased: false, event }, before)).toEqual(acts),
)

test('after the event what is kept can still be erased, once', () => {
  const after = new Date('2026-11-29T03:00:00Z')
  expect(actsOfHolder({ status: 'confirmed', isErased: false, event }, after)).toEqual(['forget'])
  expect(actsOfHolder({ status: 'confirmed', isErased: true, event }, before)).toEqual([])
})
