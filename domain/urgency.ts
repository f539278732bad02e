import type { Actor } from './actor'
import type { ReviewFacts } from './review'
import { hasRole } from './roles'

export const URGENCY_REFUSALS = {
  'not-your-union': '急稿由本工会的责任编辑或市里编辑部标注。',
  'wrong-state': '稿件已签发或已发布，不再排队。',
} as const
export type UrgencyRefusal = keyof typeof URGENCY_REFUSALS

/**
 * May this actor mark a story as urgent 急稿, or take the mark off? Null is allowed.
 *
 * - by an editor of the story's union, a reviewer or a chief
 * - while it is written or waits at a stage: the mark puts it first in the queue, and does nothing else
 */
export function urgencyRefusal(facts: ReviewFacts, actor: Actor): UrgencyRefusal | null {
  const isDesk = hasRole(actor, 'reviewer', 'chief')
  const isOwnEditor = hasRole(actor, 'editor') && actor.union === facts.union
  if (!isDesk && !isOwnEditor) return 'not-your-union'
  return QUEUED.has(facts.state) ? null : 'wrong-state'
}

const QUEUED: ReadonlySet<ReviewFacts['state']> = new Set([
  'draft',
  'returned',
  'first',
  'second',
  'final',
])
