import { APIError, type PayloadRequest } from 'payload'
import { mayRunEvent } from '@/domain/registration/may-run-event'
import { relationId } from '@/domain/relation'
import { actorOf } from '../access/actor'

/**
 * The event at a door like `/:id/draw`, for those who run it; under the access of whoever asks, so that what they cannot
 * see is not found.
 *
 * @throws APIError 404, 403
 */
export async function findRunEvent(req: PayloadRequest) {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('没有这场活动。', 404, null, true)
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const union = relationId(event.union)
  if (!mayRunEvent(actorOf(req), union))
    throw new APIError('报名由主办工会的责任编辑办理。', 403, null, true)
  return { id: event.id, slug: event.slug ?? '', name: event.name, union }
}
