import type { Access, Where } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** A picture becomes public with the first document that is published with it. */
export const publicOrStaff: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief', 'admin')) return true
  const shown: Where = { public: { equals: true } }
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return shown
  const own: Where = { union: { equals: actor.union } }
  return { or: [shown, own] }
}
