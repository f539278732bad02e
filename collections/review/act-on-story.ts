import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { RETURN_CODES, REVIEW_ACTIONS, type ReturnCode, type ReviewAction } from '@/domain/review'
import { inTransaction } from '@/lib/in-transaction'
import { storyIdOf } from './find-story'
import { performAct } from './perform-act'

const actSchema = z.object({
  action: z.enum(Object.keys(REVIEW_ACTIONS) as [ReviewAction, ...ReviewAction[]], {
    error: '没有这种审稿操作。',
  }),
  opinion: z.string().trim().max(500, '意见不能超过 500 字。').default(''),
  code: z
    .enum(Object.keys(RETURN_CODES) as [ReturnCode, ...ReturnCode[]], {
      error: '没有这种退回原因。',
    })
    .nullable()
    .default(null),
  updatedAt: z.string().optional(),
})

/** `POST /api/articles/:id/review` with `{action, opinion?, code?, updatedAt?}`; the last is the version that was judged. */
export const actOnStory: Omit<Endpoint, 'root'> = {
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    const body = actSchema.safeParse(await req.json?.().catch(() => null))
    if (!body.success)
      throw new APIError(body.error.issues[0]?.message ?? '请求有误。', 400, null, true)
    const id = storyIdOf(req)
    const { action, code, opinion, updatedAt } = body.data
    const act = { action, opinion: { words: opinion, code }, seen: updatedAt }
    const story = await inTransaction(req, () => performAct(req, id, act))
    return Response.json({ state: story.review?.state, slug: story.slug })
  },
}
