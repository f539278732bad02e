import { APIError, type PayloadRequest } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from '../access/actor'
import { type CheckedCollection, type CheckedDocument, isOfAdDesk } from './read-document'

/**
 * The newest version of a document, under the access of whoever asks: what they cannot see is not found.
 *
 * @throws APIError 404; 403 for what only the advertisement desk reads before print
 */
export async function findDocument(
  req: PayloadRequest,
  collection: CheckedCollection,
  id: number,
): Promise<CheckedDocument & { id: number }> {
  if (isOfAdDesk(collection) && !hasRole(actorOf(req), 'admin'))
    throw new APIError('广告和启事由广告部校对。', 403, null, true)
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return { ...found }
}

/** @throws APIError 404 for an address without a number */
export function documentIdOf(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('没有这篇文字。', 404, null, true)
  return id
}
