import { expect, test } from 'vitest'
import { isCityDesk, mayContribute } from './contribute'

test('who may make content', () => {
  expect(mayContribute(null)).toBe(false)
  expect(mayContribute({ id: 1, roles: ['author'], union: null })).toBe(false)
  expect(mayContribute({ id: 1, roles: ['author'], union: 3 })).toBe(true)
  expect(mayContribute({ id: 1, roles: ['chief'], union: null })).toBe(true)
  expect(mayContribute({ id: 1, roles: ['admin'], union: 3 })).toBe(false)
})

test('the city desk are the reviewers and the chief', () => {
  expect(isCityDesk(null)).toBe(false)
  expect(isCityDesk({ id: 1, roles: ['author', 'reviewer'], union: 3 })).toBe(true)
  expect(isCityDesk({ id: 1, roles: ['chief'], union: null })).toBe(true)
  expect(isCityDesk({ id: 1, roles: ['editor', 'admin'], union: 3 })).toBe(false)
})
