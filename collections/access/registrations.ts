import type { Access } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** Who takes part is known to the editors who run the union's events, to chiefs and to administrators. */
export const registrationsOfOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'chief', 'admin')) return true
  if (!hasRole(actor, 'editor') || actor?.union == null) return false
  return { union: { equals: actor.union } }
}
