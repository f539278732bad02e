import { expect, test } from 'vitest'
import { refuseInvitation } from './invitation'

test.each([
  [{ isOwn: false, status: 'active' }, null],
  [{ isOwn: true, status: 'active' }, 'own-account'],
  [{ isOwn: false, status: 'disabled' }, 'disabled'],
] as const)('%o: %s', (account, refusal) => {
  expect(refuseInvitation(account)).toBe(refusal)
})
