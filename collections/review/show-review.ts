import { APIError, type Endpoint } from 'payload'
import { readingLines } from '@/domain/reading-lines'
import { remarkRefusal } from '@/domain/remark'
import {
  decideReview,
  type Opinion,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
} from '@/domain/review'
import { urgencyRefusal } from '@/domain/urgency'
import { actorOf } from '../access/actor'
import { reviewFactsOf } from './facts'
import { findStory, storyIdOf } from './find-story'
import { findRemarks } from './remarks'
import { findReviewActs } from './review-acts'

const ACTIONS = Object.keys(REVIEW_ACTIONS) as ReviewAction[]
/** Stands in for the opinion that is given later, when it is asked whether an act is open at all. */
const SOME_OPINION: Opinion = { words: '…', code: 'other' }

/** `GET /api/articles/:id/review`: where the story stands, and which acts are open to whoever asks. */
export const showReview: Omit<Endpoint, 'root'> = {
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) throw new APIError('请先登录。', 401, null, true)
    const id = storyIdOf(req)
    const story = await findStory(req, id)
    const facts = await reviewFactsOf(story, req)
    const lines = readingLines(story)
    const now = new Date()
    const isRefused = (action: ReviewAction, opinion: Opinion) =>
      decideReview(action, facts, actor, opinion, now).kind === 'refused'
    const open = ACTIONS.filter((action) => !isRefused(action, SOME_OPINION))
    return Response.json({
      state: facts.state,
      stateLabel: REVIEW_STATES[facts.state],
      actions: open.map((action) => ({
        action,
        label: REVIEW_ACTIONS[action],
        needsOpinion: isRefused(action, { ...SOME_OPINION, words: '' }),
        needsCode: isRefused(action, { ...SOME_OPINION, code: null }),
      })),
      lastReturn: story.review?.returns?.at(-1) ?? null,
      history: await findReviewActs(req, id),
      urgent: story.review?.urgent === true,
      mayMarkUrgent: urgencyRefusal(facts, actor) === null,
      mayRemark: remarkRefusal(facts, actor) === null,
      lines,
      remarks: await findRemarks(req, id, { facts, actor, lines }),
      openRemarks: facts.openRemarks,
    })
  },
}
