import { APIError, type PayloadRequest } from 'payload'
import type { CheckedCollection, CheckedDocument } from './read-document'

/**
 * The newest version of a document, under the access of whoever asks: what they cannot see is not found.
 *
 * @throws APIError 404
 */
export async function findDocument(
  req: PayloadRequest,
  collection: CheckedCollection,
  id: number,
): Promise<CheckedDocument & { id: number }> {
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
