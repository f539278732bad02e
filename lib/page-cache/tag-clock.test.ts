import { beforeEach, expect, test } from 'vitest'
import { markInvalid, standingOf, tagClock } from './tag-clock.mjs'

beforeEach(() => tagClock().tags.clear())

test('a copy stands until one of its tags becomes invalid after it was rendered', () => {
  markInvalid('doc:articles:1', 'changed', 1000)
  expect(standingOf(['doc:articles:1', 'list:articles'], 1001)).toBe('fresh')
  expect(standingOf(['doc:articles:1', 'list:articles'], 1000)).toBe('changed')
  expect(standingOf(['doc:articles:2'], 999)).toBe('fresh')
})

test('a withdrawal outweighs a later change, and an older notice never moves the clock back', () => {
  markInvalid('doc:articles:1', 'withdrawn', 1000)
  markInvalid('doc:articles:1', 'changed', 2000)
  markInvalid('doc:articles:1', 'withdrawn', 500)
  expect(standingOf(['doc:articles:1'], 900)).toBe('withdrawn')
  expect(standingOf(['doc:articles:1'], 1500)).toBe('changed')
  expect(standingOf(['doc:articles:1'], 2500)).toBe('fresh')
})
