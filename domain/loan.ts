import type { UnionName } from './union'

/*
 * 转登: the city desk lets a union's story stand on other unions' pages. The story stays one, at its own address, with
 * the union that it comes from.
 */

export type LoanRefusal = 'not-public' | 'own-union' | 'closed-union'

export const LOAN_REFUSALS: Record<LoanRefusal, string> = {
  'not-public': '只有已发布的稿件可以转登。',
  'own-union': '稿件已经在所属工会的页面上，不用转登。',
  'closed-union': '要转登的工会已经撤并，请选它并入的工会。',
}

type LoanFacts = {
  /** whether readers see the story */
  isPublic: boolean
  /** the union whose story it is */
  owner: number | null
  /** the unions on whose pages it is to stand from now on, besides those where it stands already */
  added: readonly number[]
  /** those of them that were merged into others */
  closed: readonly number[]
}

/**
 * Whether a story may be lent to more unions: it is public, they are open, and none of them is its own. Taking it back
 * adds nobody and is never refused.
 */
export function refuseLoan({ isPublic, owner, added, closed }: LoanFacts): LoanRefusal | null {
  if (added.length === 0) return null
  if (!isPublic) return 'not-public'
  if (added.some((union) => union === owner)) return 'own-union'
  return closed.length > 0 ? 'closed-union' : null
}

/** Who came and who went between two lists of unions. */
export function loanChanges(before: readonly number[], after: readonly number[]) {
  return {
    added: after.filter((union) => !before.includes(union)),
    removed: before.filter((union) => !after.includes(union)),
  }
}

/**
 * The union that a story comes from where it stands on another's page; null on its own union's, and on pages of nobody's.
 *
 * @param host the union whose page it is
 */
export const lentFrom = (
  { union }: { union: UnionName | null },
  host: number | undefined,
): UnionName | null => (host !== undefined && union?.id !== host ? union : null)
