import type { AccountRights } from '@/domain/account-change'
import type { Role } from '@/domain/roles'

type StoredAccount = {
  roles?: Role[] | null
  union?: string | number | { id: string | number } | null
  status?: 'active' | 'disabled' | null
}

/** The rights in a row of `users`, whether its union is populated or only an id. */
export function accountRights({ roles, union, status }: StoredAccount): AccountRights {
  return {
    roles: roles ?? [],
    union: typeof union === 'object' && union !== null ? union.id : (union ?? null),
    status: status ?? 'active',
  }
}
