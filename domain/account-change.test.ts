import { expect, test } from 'vitest'
import { type AccountRights, decideAccountChange, rightsDiffer } from './account-change'

const admin: AccountRights = { roles: ['admin'], union: null, status: 'active' }
const editor: AccountRights = { roles: ['editor', 'author'], union: 3, status: 'active' }

test('rights differ by role, union or status, not by the order of roles', () => {
  expect(rightsDiffer(editor, { ...editor, roles: ['author', 'editor'] })).toBe(false)
  expect(rightsDiffer(editor, { ...editor, roles: ['author'] })).toBe(true)
  expect(rightsDiffer(editor, { ...editor, roles: ['author', 'chief'] })).toBe(true)
  expect(rightsDiffer(editor, { ...editor, union: 4 })).toBe(true)
  expect(rightsDiffer(editor, { ...editor, status: 'disabled' })).toBe(true)
})

test('nobody changes their own rights, an administrator neither', () => {
  const own = { isOwnAccount: true, otherActiveAdmins: 5 }
  const refused = { kind: 'refused', reason: 'own-rights' }
  expect(decideAccountChange(editor, { ...editor, roles: ['chief'] }, own)).toEqual(refused)
  expect(decideAccountChange(admin, { ...admin, roles: ['admin', 'chief'] }, own)).toEqual(refused)
  expect(decideAccountChange(admin, { ...admin, union: 3 }, own)).toEqual(refused)
  expect(decideAccountChange(admin, admin, own)).toEqual({ kind: 'allowed' })
})

test('the last active administrator stays', () => {
  const last = { isOwnAccount: false, otherActiveAdmins: 0 }
  const refused = { kind: 'refused', reason: 'last-admin' }
  expect(decideAccountChange(admin, { ...admin, status: 'disabled' }, last)).toEqual(refused)
  expect(decideAccountChange(admin, { ...admin, roles: ['chief'] }, last)).toEqual(refused)
  expect(decideAccountChange(admin, { ...admin, roles: ['admin', 'chief'] }, last)).toEqual({
    kind: 'allowed',
  })
})

test('with another administrator one may go; other accounts never count', () => {
  const another = { isOwnAccount: false, otherActiveAdmins: 1 }
  const none = { isOwnAccount: false, otherActiveAdmins: 0 }
  expect(decideAccountChange(admin, { ...admin, status: 'disabled' }, another)).toEqual({
    kind: 'allowed',
  })
  expect(decideAccountChange(editor, { ...editor, status: 'disabled' }, none)).toEqual({
    kind: 'allowed',
  })
})
