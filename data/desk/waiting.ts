import type { TypedUser, Where } from 'payload'
import { actorFrom } from '@/domain/actor'
import { relationId } from '@/domain/relation'
import {
  holdsStage,
  REVIEW_STATES,
  type ReviewStage,
  type ReviewState,
  stagesOfRoles,
} from '@/domain/review'
import { payload } from '@/lib/payload'
import { unionNameOf, unionNameSelect } from '../union-name'

export type WaitingStory = {
  id: number
  headline: string
  union: string
  state: string
  urgent: boolean
  /** ISO; null for one that was never submitted */
  since: string | null
}

/**
 * The stories that wait for this person: at a stage that is theirs to pass, or given back to them. Urgent ones first, then
 * those that have waited longest.
 */
export async function findWaiting(user: TypedUser): Promise<WaitingStory[]> {
  const actor = actorFrom(user)
  if (!actor) return []
  const { docs } = await (await payload()).find({
    collection: 'articles',
    draft: true,
    where: { or: [...atStages(stagesOfRoles(actor)), returnedTo(actor.id)] },
    sort: ['-review.urgent', 'review.submittedAt'],
    limit: 100,
    pagination: false,
    depth: 1,
    select: { headline: true, union: true, review: true },
    populate: { unions: unionNameSelect },
    overrideAccess: false,
    user,
  })
  const isTheirs = ({ union, review }: (typeof docs)[number]) => {
    const state: ReviewState = review?.state ?? 'draft'
    if (state === 'returned') return true
    const signOffs = (review?.signOffs ?? []).map(({ stage, by }) => ({
      stage,
      by: relationId(by) ?? -1,
    }))
    const submittedBy = relationId(review?.submittedBy)
    return holdsStage({ state, union: relationId(union) ?? -1, submittedBy, signOffs }, actor)
  }
  return docs.filter(isTheirs).map(({ id, headline, union, review }) => ({
    id,
    headline: headline ?? '（无题）',
    union: unionNameOf(union)?.shortName ?? '',
    state: REVIEW_STATES[review?.state ?? 'draft'],
    urgent: review?.urgent === true,
    since: review?.submittedAt ?? null,
  }))
}

const atStages = (stages: ReviewStage[]): Where[] =>
  stages.map((stage) => ({ 'review.state': { equals: stage } }))
const returnedTo = (id: number): Where => ({
  and: [{ 'review.state': { equals: 'returned' } }, { 'review.submittedBy': { equals: id } }],
})
