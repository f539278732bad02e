/**
 * Somebody's answers by question, without those whose time is over: `all` where none of them is, null where none is left.
 */
export function answersKept(
  answers: Readonly<Record<string, string>>,
  expired: readonly string[],
): Record<string, string> | 'all' | null {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '')
  const kept = given.filter(([question]) => !expired.includes(question))
  if (kept.length === given.length) return 'all'
  return kept.length > 0 ? Object.fromEntries(kept) : null
}
