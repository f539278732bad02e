import type { AccountRights } from '@/domain/account-change'
import { relationId } from '@/domain/relation'
import type { Role } from '@/domain/roles'

type StoredAccount = {
  roles?: Role[] | null
  union?: unknown
  status?: 'active' | 'disabled' | null
}

/** The rights in a row of `users`, whether its union is populated or only an id. */
export function accountRights({ roles, union, status }: StoredAccount): AccountRights {
  return {
    roles: roles ?? [],
    union: relationId(union),
    status: status ?? 'active',
  }
}
