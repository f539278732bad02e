import { APIError, type PayloadRequest } from 'payload'
import {
  decideReview,
  type Opinion,
  REVIEW_REFUSALS,
  type ReviewAction,
  type ReviewDecision,
} from '@/domain/review'
import type { Article } from '@/payload-types'
import { actorOf } from '../access/actor'
import { refuseUnsettled } from '../copy-check/refuse-unsettled'
import { recordAudit } from '../hooks/audit'
import { reviewFactsOf } from './facts'
import { findStory } from './find-story'
import { REVIEW_ACT } from './guard-review'
import { lockStory } from './lock-story'
import { recordReviewAct } from './review-acts'
import { refuseUnseen } from './save-basis'
import { tellOfAct } from './tell-of-act'

/** `seen` is when the version was saved that whoever acts had before their eyes; not said, it is not asked. */
type Act = { action: ReviewAction; opinion: Opinion; seen: string | undefined }

/**
 * Carries out one act of review on a story: decides it by the rule, writes the new state with its signature, and
 * publishes, schedules or withdraws where the rule says so. All of it in the transaction of `req`.
 *
 * @throws APIError 401 without a user, 404 for what the actor may not see, 409 with the reason of a refusal, or when the
 * story is no longer the one that was judged
 */
export async function performAct(req: PayloadRequest, id: number, { action, opinion, seen }: Act) {
  const actor = actorOf(req)
  if (!actor) throw new APIError('请先登录。', 401, null, true)
  await lockStory(req, id)
  const story = await findStory(req, id)
  if (seen !== undefined) refuseUnseen(seen, story)
  const now = new Date()
  const facts = await reviewFactsOf(story, req)
  const decision = decideReview(action, facts, actor, opinion, now)
  if (decision.kind === 'refused')
    throw new APIError(REVIEW_REFUSALS[decision.reason], 409, { reason: decision.reason }, true)
  if (action === 'submit' || action === 'pass')
    await refuseUnsettled(
      req,
      'articles',
      { ...story },
      { ...facts, isFinal: facts.state === 'final' },
    )
  const saved = await writeMove(req, story, decision, { action, opinion, now })
  await recordReviewAct(req, story, {
    action,
    opinion,
    at: now,
    from: facts.state,
    to: decision.to,
  })
  await recordAudit(req, {
    action: `review:${action}`,
    collection: 'articles',
    document: String(id),
    after: { to: decision.to, opinion: opinion.words, code: opinion.code },
  })
  await tellOfAct(req, saved, { to: decision.to, opinion })
  if (decision.to === 'approved' && story.publishedAt) await schedule(req, id, story.publishedAt)
  return saved
}

type Move = Extract<ReviewDecision, { kind: 'moved' }>

function writeMove(
  req: PayloadRequest,
  story: Article,
  { to, signOff }: Move,
  act: { action: ReviewAction; opinion: Opinion; now: Date },
) {
  const signature = {
    by: req.user?.id ?? 0,
    byName: req.user?.name ?? '',
    at: act.now.toISOString(),
  }
  const review = { ...story.review, state: to }
  if (act.action === 'submit')
    Object.assign(review, { submittedBy: signature.by, submittedAt: signature.at, signOffs: [] })
  if (signOff)
    review.signOffs = [...(story.review?.signOffs ?? []), { stage: signOff, ...signature }]
  if (to === 'returned' || to === 'withdrawn') {
    review.returns = [...(story.review?.returns ?? []), { ...signature, reason: act.opinion.words }]
  }
  if (to === 'returned' || to === 'draft') review.signOffs = []
  const isPublic = to === 'published' || to === 'withdrawn'
  return req.payload.update({
    collection: 'articles',
    id: story.id,
    data: { review, _status: to === 'published' ? 'published' : 'draft' },
    draft: !isPublic,
    depth: 0,
    overrideAccess: true,
    context: { [REVIEW_ACT]: act.action },
    req,
  })
}

/** Without a user: the house carries out what was signed, whatever has become of the chief by then. */
function schedule(req: PayloadRequest, id: number, publishedAt: string) {
  return req.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(publishedAt),
    input: {
      type: 'publish',
      doc: { relationTo: 'articles', value: id },
    },
    req,
  })
}
