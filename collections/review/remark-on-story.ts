import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { readingLines } from '@/domain/reading-lines'
import { relationId } from '@/domain/relation'
import { answerRefusal, REMARK_REFUSALS, type RemarkRefusal, remarkRefusal } from '@/domain/remark'
import { inTransaction } from '@/lib/in-transaction'
import type { Article } from '@/payload-types'
import { actorOf } from '../access/actor'
import { reviewFactsOf } from './facts'
import { findStory, storyIdOf } from './find-story'
import { lockStory } from './lock-story'
import { storedRemarks } from './remarks'

const words = z.string().trim().max(500, '批注不能超过 500 字。')
const remarkSchema = z.object({
  quote: z.string().max(2000).default(''),
  words: words.min(1, '请写明批注。'),
  blocking: z.boolean().default(false),
})
const answerSchema = z.object({ answers: z.number().int(), words: words.default('') })
const bodySchema = z.union([answerSchema, remarkSchema])

/** `POST /api/articles/:id/remarks` with `{words, quote?, blocking?}`, or `{answers, words?}` for one that is seen to. */
export const remarkOnStory: Omit<Endpoint, 'root'> = {
  path: '/:id/remarks',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) throw new APIError('请先登录。', 401, null, true)
    const body = bodySchema.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError('请写明批注，不超过 500 字。', 400, null, true)
    const id = storyIdOf(req)
    await inTransaction(req, () => remark(req, actor, id, body.data))
    return Response.json({}, { status: 201 })
  },
}

async function remark(
  req: PayloadRequest,
  actor: Actor,
  id: number,
  said: z.infer<typeof bodySchema>,
) {
  await lockStory(req, id)
  const story = await findStory(req, id)
  const refusal = await refusalOf(req, actor, story, said)
  if (refusal) throw new APIError(REMARK_REFUSALS[refusal], 409, { reason: refusal }, true)
  await req.payload.create({
    collection: 'review-remarks',
    data: {
      ...said,
      // Only a line that stands in the story is quoted.
      quote: 'quote' in said && readingLines(story).includes(said.quote) ? said.quote : null,
      story: id,
      union: relationId(story.union),
      from: story.review?.state ?? 'draft',
      by: actor.id,
      byName: req.user?.name ?? '',
      at: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function refusalOf(
  req: PayloadRequest,
  actor: Actor,
  story: Article,
  said: z.infer<typeof bodySchema>,
): Promise<RemarkRefusal | null> {
  const facts = await reviewFactsOf(story, req)
  if (!('answers' in said)) return remarkRefusal(facts, actor)
  const stored = await storedRemarks(req, story.id, 'all')
  const remarked = stored.find((entry) => entry.id === said.answers && !relationId(entry.answers))
  if (!remarked) throw new APIError('没有这条批注。', 404, null, true)
  const isOpen = !stored.some((entry) => relationId(entry.answers) === remarked.id)
  return answerRefusal({ by: relationId(remarked.by), isOpen }, facts, actor)
}
