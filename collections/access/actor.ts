import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/actor'

/**
 * Whoever sends the request, as the rules know them; null is the public.
 * A disabled account never gets here: the session strategy does not return it.
 */
export function actorOf(req: PayloadRequest): Actor | null {
  const { user } = req
  if (!user) return null
  const union = typeof user.union === 'object' ? user.union?.id : user.union
  return { id: user.id, roles: user.roles ?? [], union: union ?? null }
}
