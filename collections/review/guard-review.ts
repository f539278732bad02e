import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { decideStoryPublication, PUBLICATION_REFUSALS } from '@/domain/publication'
import { mayEditText, type ReviewState } from '@/domain/review'
import { actorOf } from '../access/actor'
import type { Write } from '../hooks/every-save-is-a-draft'
import { reviewFactsOf } from './facts'
import { refuseOverNewer } from './save-basis'

const refuse = (sentence: string) => new APIError(sentence, 403, null, true)

/** What an act of review lays beside the request; nobody outside the server can. */
export const REVIEW_ACT = 'reviewAct'

/**
 * Nothing but an act of review moves a story: an ordinary save changes words only, and only while its turn is with
 * whoever saves and never over a newer version. New words void old signatures. An approved story goes out unchanged or not at all.
 */
export const guardReview: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const write = req.context.write as Write
  if (req.context[REVIEW_ACT]) return data
  if (operation === 'update' && write === 'publish') return publishApproved(data, originalDoc, req)
  if (isHouse(req)) return data
  if (operation === 'create') {
    if (write === 'publish') throw refuse('稿件要经过审核才能发布。')
    data.review = { state: 'draft', urgent: false, signOffs: [], returns: [] }
    return data
  }
  if (write === 'withdraw') throw refuse('已发布的稿件由总编撤稿，并写明理由。')
  const actor = actorOf(req)
  const facts = await reviewFactsOf(originalDoc, req)
  if (!actor || !mayEditText(facts, actor)) throw refuse('稿件正在审核，撤回后才能修改。')
  refuseOverNewer(req, originalDoc)
  data.review = saysSomethingNew(facts.state) ? reopened(originalDoc.review) : originalDoc.review
  return data
}

/** The house itself (seed, bulk import) writes without a user. What it publishes later, a job does: see above. */
const isHouse = (req: PayloadRequest) => req.user === null && req.payloadAPI === 'local'

const saysSomethingNew = (state: ReviewState) =>
  state === 'approved' || state === 'published' || state === 'withdrawn'

const reopened = (review: Record<string, unknown>) => ({
  ...review,
  state: 'draft',
  submittedBy: null,
  submittedAt: null,
  signOffs: [],
})

/** By the scheduled job, or by a chief who does not wait for it. What was signed is what goes out. */
function publishApproved(
  data: Record<string, unknown>,
  originalDoc: Record<string, unknown> & {
    review: { state: ReviewState }
    publishedAt?: string | null
  },
  req: PayloadRequest,
) {
  const { review, publishedAt } = originalDoc
  const decision = decideStoryPublication(
    { state: review.state, publishAt: publishedAt ? new Date(publishedAt) : null },
    { actor: actorOf(req), isSchedule: req.payloadAPI === 'local' },
    new Date(),
  )
  if (decision.kind === 'refused') throw refuse(PUBLICATION_REFUSALS[decision.reason])
  return {
    ...originalDoc,
    _status: 'published',
    review: { ...review, state: 'published' },
    updatedAt: data.updatedAt,
  }
}
