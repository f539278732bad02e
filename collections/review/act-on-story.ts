import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { REVIEW_ACTIONS, type ReviewAction } from '@/domain/review'
import { inTransaction } from '@/lib/in-transaction'
import { performAct } from './perform-act'

const actSchema = z.object({
  action: z.enum(Object.keys(REVIEW_ACTIONS) as [ReviewAction, ...ReviewAction[]], {
    error: '没有这种审稿操作。',
  }),
  reason: z.string().trim().max(500, '理由不能超过 500 字。').default(''),
})

/** `POST /api/articles/:id/review` with `{action, reason?}`. */
export const actOnStory: Omit<Endpoint, 'root'> = {
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    const body = actSchema.safeParse(await req.json?.().catch(() => null))
    const id = Number(req.routeParams?.id)
    if (!body.success)
      throw new APIError(body.error.issues[0]?.message ?? '请求有误。', 400, null, true)
    if (!Number.isSafeInteger(id)) throw new APIError('没有这篇稿件。', 404, null, true)
    const { action, reason } = body.data
    const story = await inTransaction(req, () => performAct(req, id, action, reason))
    return Response.json({ state: story.review?.state, slug: story.slug })
  },
}
