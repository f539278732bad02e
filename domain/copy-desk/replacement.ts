/**
 * What a finding's suggestion offers to put in the place of the quoted words, the likeliest first: 改为“残疾人” offers 残疾人,
 * 改为“A”或“B” both, 删去 nothing at all, 删去“亲自” what is left without it. A suggestion that asks somebody to check or to
 * rewrite offers none.
 *
 * @param quote the words that the finding is about
 */
export function replacementsOf(suggestion: string, quote: string): string[] {
  if (quote === '') return []
  if (suggestion === '删去' || suggestion === '删去空格') return ['']
  const dropped = /^删去“([^”]+)”$/.exec(suggestion)?.[1]
  if (dropped) return quote.includes(dropped) ? [quote.replace(dropped, '')] : []
  const single = /^只留一个，如“(.)”$/u.exec(suggestion)?.[1]
  if (single) return [single]
  const fullWidth = /^改为全角的 (.+)$/u.exec(suggestion)?.[1]
  if (fullWidth) return [fullWidth]
  const offered = /^改为((?:(?:“[^”]+”)(?:或|、)?)+)$/u.exec(suggestion)?.[1] ?? ''
  return [...offered.matchAll(/“([^”]+)”/gu)].flatMap(([, words]) => words ?? [])
}
