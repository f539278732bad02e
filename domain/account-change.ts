import { hasRole, type Role } from './roles'

/** The part of an account that decides what it may do; `union` is an id. */
export type AccountRights = {
  roles: readonly Role[]
  union: string | number | null
  status: 'active' | 'disabled'
}

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role))

/** True when roles, union or status differ: every session of the account then ends. */
export function rightsDiffer(before: AccountRights, after: AccountRights): boolean {
  return (
    before.status !== after.status ||
    before.union !== after.union ||
    !sameRoles(before.roles, after.roles)
  )
}

const isActiveAdmin = (account: AccountRights): boolean =>
  account.status === 'active' && hasRole(account, 'admin')

export type AccountChange =
  | { kind: 'allowed' }
  | { kind: 'refused'; reason: 'own-rights' | 'last-admin' }

/**
 * Whether an account's rights may change from `before` to `after`:
 * - nobody changes their own roles, union or status, an administrator neither;
 * - at least one other active administrator remains when one is demoted or disabled.
 */
export function decideAccountChange(
  before: AccountRights,
  after: AccountRights,
  facts: { isOwnAccount: boolean; otherActiveAdmins: number },
): AccountChange {
  if (facts.isOwnAccount && rightsDiffer(before, after)) {
    return { kind: 'refused', reason: 'own-rights' }
  }
  if (isActiveAdmin(before) && !isActiveAdmin(after) && facts.otherActiveAdmins === 0) {
    return { kind: 'refused', reason: 'last-admin' }
  }
  return { kind: 'allowed' }
}
