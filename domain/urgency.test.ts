import { expect, test } from 'vitest'
import type { ReviewState } from './review'
import { factsWith } from './review-facts.fixture'
import { urgencyRefusal } from './urgency'

const facts = (state: ReviewState) => factsWith({ state })
const actor = (role: 'author' | 'editor' | 'reviewer' | 'chief' | 'admin', union = 10) => ({
  id: 1,
  roles: [role],
  union,
})

test.each([
  [actor('editor'), 'draft', null],
  [actor('editor'), 'second', null],
  [actor('reviewer', 99), 'first', null],
  [actor('chief', 99), 'final', null],
  [actor('editor', 20), 'first', 'not-your-union'],
  [actor('author'), 'draft', 'not-your-union'],
  [actor('admin'), 'draft', 'not-your-union'],
  [actor('chief', 99), 'approved', 'wrong-state'],
  [actor('chief', 99), 'published', 'wrong-state'],
] as const)('%j marks a story in %s: %s', (by, state, refusal) => {
  expect(urgencyRefusal(facts(state), by)).toBe(refusal)
})
