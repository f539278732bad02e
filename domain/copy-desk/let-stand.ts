import type { Actor } from '../actor'
import type { Level } from '../copy-check/types'
import { hasRole } from '../roles'

/** In which office somebody judges a finding; a person of several judges in the highest. */
export const COPY_OFFICES = {
  author: '作者',
  editor: '责任编辑',
  reviewer: '二审',
  chief: '总编',
  admin: '广告部',
} as const
export type CopyOffice = keyof typeof COPY_OFFICES

/** The office in which an account reads the copy of a union; null for one that only may look on. */
export function officeOver(actor: Actor, union: number | null): CopyOffice | null {
  if (hasRole(actor, 'chief')) return 'chief'
  if (hasRole(actor, 'reviewer')) return 'reviewer'
  if (union === null || actor.union !== union) return null
  if (hasRole(actor, 'editor')) return 'editor'
  return hasRole(actor, 'author') ? 'author' : null
}

export const LET_STAND_REFUSALS = {
  'not-yours': '校对结果由能改这篇文字的人处理，现在轮不到您。',
  'not-an-authors': '必须改正的地方作者不能放过：请改正，或请责任编辑、二审、总编写明理由放过。',
  'why-missing': '放过必须改正的地方，请写明理由。',
} as const
export type LetStandRefusal = keyof typeof LET_STAND_REFUSALS

/**
 * Whether a finding may be let stand 放过; null is allowed.
 *
 * - whoever may change the words may let a hint stand
 * - what blocks is let stand by an editor of the union, a reviewer or a chief (the advertisement desk for its own), with a
 *   reason, never by an author: nobody waves through alone what they have written
 */
export function letStandRefusal(
  level: Level,
  by: { office: CopyOffice | null; mayEdit: boolean },
  why: string,
): LetStandRefusal | null {
  if (by.office === null || !by.mayEdit) return 'not-yours'
  if (level === 'advisory') return null
  if (by.office === 'author') return 'not-an-authors'
  return why.trim() === '' ? 'why-missing' : null
}

/** What is known of a finding that somebody let stand. */
export type LetStand = { level: Level; office: CopyOffice; by: number | null }

/** Before which act the copy is read: the last sign-off, or any other. */
export type Proofread = { isFinal: boolean; submittedBy: number | null }

/**
 * Whether what somebody let stand is settled for this proofread. A hint that has become blocking since (the words of the
 * desk change) is not. Before the last sign-off a chief answers for what blocks, and not the one who submitted it.
 */
export function isSettled(level: Level, stood: LetStand, proofread: Proofread): boolean {
  if (level === 'advisory') return true
  if (stood.level !== 'blocking') return false
  if (!proofread.isFinal) return true
  return stood.office === 'chief' && stood.by !== proofread.submittedBy
}
