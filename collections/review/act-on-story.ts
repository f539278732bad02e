import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
} from 'payload'
import { z } from 'zod'
import { REVIEW_ACTIONS, type ReviewAction } from '@/domain/review'
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
    const isOwner = await initTransaction(req)
    try {
      const story = await performAct(req, id, body.data.action, body.data.reason)
      if (isOwner) await commitTransaction(req)
      return Response.json({ state: story.review?.state, slug: story.slug })
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
}
