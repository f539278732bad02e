import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { relationId } from '@/domain/relation'
import { hasRole } from '@/domain/roles'
import { actorOf } from '../access/actor'

/** A new document belongs to its maker's union when no other is named. */
export const fillUnion: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (data && operation === 'create') data.union ??= actorOf(req)?.union
  return data
}

/**
 * A document stays with the union that made it; authors and editors make them for their own union only.
 * Without a user it is the house itself that writes (seed, jobs), with `overrideAccess: true`.
 */
export const keepUnion: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const actor = actorOf(req)
  if (operation === 'create') {
    const isOwn = actor?.union != null && relationId(data.union) === actor.union
    if (actor && !isOwn && !hasRole(actor, 'reviewer', 'chief', 'admin')) {
      throw new APIError('只能为本工会建立内容。', 403, null, true)
    }
    return data
  }
  const stored = relationId(originalDoc?.union)
  if (data.union !== undefined && stored !== null && relationId(data.union) !== stored) {
    throw new APIError('内容不能移交给其他工会。', 403, null, true)
  }
  return data
}
