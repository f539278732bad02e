import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { REVIEW_STAGES, type ReviewStage } from '@/domain/review'
import { URGENCY_REFUSALS, urgencyRefusal } from '@/domain/urgency'
import { inTransaction } from '@/lib/in-transaction'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { reviewFactsOf } from './facts'
import { findStory, storyIdOf } from './find-story'
import { REVIEW_ACT } from './guard-review'
import { lockStory } from './lock-story'
import { tellWhoseTurn } from './tell-whose-turn'

const markSchema = z.object({ urgent: z.boolean() })

/** `POST /api/articles/:id/urgency` with `{urgent}`: first in the queue 急稿, or in its turn again. */
export const markUrgent: Omit<Endpoint, 'root'> = {
  path: '/:id/urgency',
  method: 'post',
  handler: async (req) => {
    const body = markSchema.safeParse(await req.json?.().catch(() => null))
    if (!actorOf(req)) throw new APIError('请先登录。', 401, null, true)
    if (!body.success) throw new APIError('请求有误。', 400, null, true)
    const id = storyIdOf(req)
    await inTransaction(req, () => mark(req, id, body.data.urgent))
    return Response.json({ urgent: body.data.urgent })
  },
}

async function mark(req: PayloadRequest, id: number, urgent: boolean) {
  const actor = actorOf(req)
  await lockStory(req, id)
  const story = await findStory(req, id)
  const refusal = actor && urgencyRefusal(await reviewFactsOf(story, req), actor)
  if (refusal) throw new APIError(URGENCY_REFUSALS[refusal], 409, { reason: refusal }, true)
  const marked = await req.payload.update({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    data: { review: { ...story.review, urgent } },
    overrideAccess: true,
    context: { [REVIEW_ACT]: 'urgency' },
    req,
  })
  const state = story.review?.state ?? 'draft'
  if (urgent && state in REVIEW_STAGES) await tellWhoseTurn(req, marked, state as ReviewStage)
  await recordAudit(req, {
    action: 'review:urgency',
    collection: 'articles',
    document: String(id),
    after: { urgent },
  })
}
