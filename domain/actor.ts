import { relationId } from './relation'
import type { Role } from './roles'

/** The facts a rule needs to know of whoever acts; the public is null. */
export type Actor = { id: number; roles: readonly Role[]; union: number | null }

type Account = {
  id: number
  roles?: readonly Role[] | null
  union?: unknown
  status?: string | null
}

/**
 * An account as the rules know it, whether its union is an id or the union itself; without an account the public. A
 * disabled account has no session, but a job it left behind may still run in its name: it too is the public.
 */
export function actorFrom(user: Account | null | undefined): Actor | null {
  if (!user || user.status === 'disabled') return null
  return { id: user.id, roles: user.roles ?? [], union: relationId(user.union) }
}
