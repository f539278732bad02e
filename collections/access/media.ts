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

/** What readers already see is no longer an author's to change. */
export const changeableOfOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief')) return true
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return false
  const own: Where = { union: { equals: actor.union } }
  return hasRole(actor, 'editor') ? own : { and: [own, { public: { not_equals: true } }] }
}
