import { APIError, type PayloadRequest } from 'payload'

/**
 * The newest version of the story at a door like `/:id/review`, under the access of whoever asks: what they cannot see is
 * not found, whatever they may want with it.
 *
 * @throws APIError 404
 */
export const findStory = (req: PayloadRequest, id: number) =>
  req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })

/** @throws APIError 404 for an address without a number */
export function storyIdOf(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('没有这篇稿件。', 404, null, true)
  return id
}
