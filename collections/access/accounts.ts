import type { Access } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** Anyone signed in reads their own account; an administrator reads all. */
export const selfOrAdministrators: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return hasRole(actor, 'admin') || { id: { equals: actor.id } }
}
