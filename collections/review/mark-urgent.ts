import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { URGENCY_REFUSALS, urgencyRefusal } from '@/domain/urgency'
import { inTransaction } from '@/lib/in-transaction'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { reviewFactsOf } from './facts'
import { REVIEW_ACT } from './guard-review'
import { lockStory } from './lock-story'

const markSchema = z.object({ urgent: z.boolean() })

/** `POST /api/articles/:id/urgency` with `{urgent}`: first in the queue 急稿, or in its turn again. */
export const markUrgent: Omit<Endpoint, 'root'> = {
  path: '/:id/urgency',
  method: 'post',
  handler: async (req) => {
    const body = markSchema.safeParse(await req.json?.().catch(() => null))
    const id = Number(req.routeParams?.id)
    if (!actorOf(req)) throw new APIError('请先登录。', 401, null, true)
    if (!body.success) throw new APIError('请求有误。', 400, null, true)
    if (!Number.isSafeInteger(id)) throw new APIError('没有这篇稿件。', 404, null, true)
    await inTransaction(req, () => mark(req, id, body.data.urgent))
    return Response.json({ urgent: body.data.urgent })
  },
}

async function mark(req: PayloadRequest, id: number, urgent: boolean) {
  const actor = actorOf(req)
  await lockStory(req, id)
  const common = { collection: 'articles', id, draft: true, depth: 0, req } as const
  const story = await req.payload.findByID({ ...common, overrideAccess: false, user: req.user })
  const refusal = actor && urgencyRefusal(await reviewFactsOf(story, req), actor)
  if (refusal) throw new APIError(URGENCY_REFUSALS[refusal], 409, { reason: refusal }, true)
  await req.payload.update({
    ...common,
    data: { review: { ...story.review, urgent } },
    overrideAccess: true,
    context: { [REVIEW_ACT]: 'urgency' },
  })
  await recordAudit(req, {
    action: 'review:urgency',
    collection: 'articles',
    document: String(id),
    after: { urgent },
  })
}
