import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { relationId } from '@/domain/relation'
import { hasRole } from '@/domain/roles'
import { inTransaction } from '@/lib/in-transaction'
import type { Event } from '@/payload-types'
import { actorOf } from '../access/actor'

const headers = { 'Cache-Control': 'no-store' }

export const refuse = (sentence: string, status: number) =>
  new APIError(sentence, status, null, true)

/** `/api/events/:id/…` for who runs the event: the editors of its union, and chiefs. One transaction. */
export const eventAct = (
  method: 'get' | 'post',
  path: string,
  act: (req: PayloadRequest, event: Event) => Promise<object>,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method,
  handler: async (req) => {
    const answer = await inTransaction(req, async () => act(req, await ownEvent(req)))
    return Response.json(answer, { headers })
  },
})

async function ownEvent(req: PayloadRequest): Promise<Event> {
  const actor = actorOf(req)
  if (!hasRole(actor, 'editor', 'chief')) throw refuse('签到由主办工会的编辑安排。', 403)
  const id = Number(req.routeParams?.id)
  const event = Number.isSafeInteger(id)
    ? await req.payload.findByID({
        collection: 'events',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  const isOwn = actor?.union != null && relationId(event?.union) === actor.union
  if (!hasRole(actor, 'chief') && !isOwn) throw refuse('签到由主办工会的编辑安排。', 403)
  if (!event) throw refuse('没有这场活动。', 404)
  return event
}
