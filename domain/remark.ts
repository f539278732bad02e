import type { Actor } from './actor'
import { holdsStage, mayEditText, type ReviewFacts } from './review'
import { hasRole } from './roles'
import { diffWords } from './text-diff/diff-words'
import { ALIKE, likeness } from './text-diff/likeness'

/** A remark, or with `answers` the word that one has been seen to. */
export type RemarkEntry = { id: number; answers: number | null; blocking: boolean }

export const REMARK_REFUSALS = {
  'not-your-stage': '稿件轮到您审时才能批注。',
  'not-yours-to-answer': '批注由作者或责任编辑处理，或由批注人撤回。',
  answered: '这条批注已经处理。',
} as const
export type RemarkRefusal = keyof typeof REMARK_REFUSALS

/** Remarks are made by whoever the story waits for; null is allowed. */
export const remarkRefusal = (facts: ReviewFacts, actor: Actor): RemarkRefusal | null =>
  holdsStage(facts, actor) ? null : 'not-your-stage'

/**
 * A remark is seen to once: by an author or editor of the story's union or by the city desk, where they may change its
 * words; or taken back by whoever made it. Null is allowed.
 */
export function answerRefusal(
  remark: { by: number | null; isOpen: boolean },
  facts: ReviewFacts,
  actor: Actor,
): RemarkRefusal | null {
  if (!remark.isOpen) return 'answered'
  const isTheirs =
    hasRole(actor, 'reviewer', 'chief') ||
    (hasRole(actor, 'author', 'editor') && actor.union === facts.union)
  if (remark.by === actor.id || (isTheirs && mayEditText(facts, actor))) return null
  return 'not-yours-to-answer'
}

/** The remarks that hold a story up: that must be seen to, and that nothing answers. */
export function openBlocking(entries: readonly RemarkEntry[]): number[] {
  const answered = new Set(entries.map(({ answers }) => answers))
  return entries
    .filter(({ id, answers, blocking }) => answers === null && blocking && !answered.has(id))
    .map(({ id }) => id)
}

/**
 * Where a remark now belongs in a text that has been changed since.
 *
 * @param quote the line as it stood when the remark was made
 * @returns the place of that line, or of the one most like it; null when none is like it any more
 */
export function anchorOf(quote: string, lines: readonly string[]): number | null {
  const exact = lines.indexOf(quote)
  if (exact !== -1) return exact
  const likenesses = lines.map((line) => likeness(diffWords(quote, line)))
  const most = Math.max(0, ...likenesses)
  return most >= ALIKE ? likenesses.indexOf(most) : null
}
