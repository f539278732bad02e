import type { Actor } from '@/domain/actor'
import { decideReview, mayEditText, type ReviewFacts } from '@/domain/review'
import { hasRole } from '@/domain/roles'
import { ACTORS, type Act, OPINION, type Situation, SOMEBODY } from './cases'

const UNION = 1

/**
 * What the rules make of an act: the state it leads to, the reason why it is refused, or the status by which the door
 * itself turns somebody away: 401 strangers, 404 those who may not know of the story, 403 those who may not write it.
 */
export function outcomeByRule(situation: Situation, act: Act, actor: Actor | null): string {
  const facts = factsOf(situation, actor)
  if (act === 'edit') {
    if (!actor || !mayWrite(actor)) return '403'
    return mayEditText(facts, actor) ? 'saved' : '403'
  }
  if (!actor) return '401'
  if (!situation.isPublic && !mayKnow(actor)) return '404'
  // Whoever may not know of the newer draft has the published story before them.
  if (!mayKnow(actor)) facts.state = 'published'
  const decision = decideReview(act, facts, actor, OPINION, new Date())
  return decision.kind === 'moved' ? decision.to : decision.reason
}

const isOfTheUnion = (actor: Actor) => hasRole(actor, 'author', 'editor') && actor.union === UNION
const mayKnow = (actor: Actor) =>
  isOfTheUnion(actor) || hasRole(actor, 'reviewer', 'chief', 'admin')
const mayWrite = (actor: Actor) => isOfTheUnion(actor) || hasRole(actor, 'reviewer', 'chief')

function factsOf(situation: Situation, actor: Actor | null): ReviewFacts {
  const { state, isPublic, submittedBy, signed } = situation
  return {
    state,
    isPublic,
    stageCount: 3,
    union: UNION,
    submittedBy: submittedBy === 'actor' ? (actor?.id ?? SOMEBODY) : SOMEBODY,
    signOffs: signed ? [{ stage: signed, by: actor?.id ?? SOMEBODY }] : [],
    openRemarks: 0,
    publishAt: null,
  }
}

export const byRule = (situation: Situation, act: Act, name: keyof typeof ACTORS) =>
  outcomeByRule(situation, act, ACTORS[name] ?? null)
