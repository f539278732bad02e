import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from '../access/actor'

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

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
    const isOwn = idOf(data.union) === actor?.union
    if (actor && !isOwn && !hasRole(actor, 'reviewer', 'chief', 'admin')) {
      throw new APIError('只能为本工会建立内容。', 403, null, true)
    }
    return data
  }
  const stored = idOf(originalDoc?.union)
  if (data.union !== undefined && stored != null && idOf(data.union) !== stored) {
    throw new APIError('内容不能移交给其他工会。', 403, null, true)
  }
  return data
}
