import type { Sentence } from './sentences'
import type { Suggestion } from './types'

const PLEDGE =
  /(?:发布|发出|宣读|提出|发起|签署|签订|宣布)(?:了|的)?(?:一份)?(“[^“”]{2,30}”(?:的)?(?:倡议书?|承诺书?)|《[^》]{2,40}(?:倡议书?|承诺书?)》|[^,。;:“”《》]{0,26}?(?:倡议书?|承诺书))/u

/** A pledge 倡议 that was launched or read out, one a sentence. */
export function suggestPledges(text: Sentence[]): Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const { printed, folded } of text) {
    const value = PLEDGE.exec(folded)?.[1]?.replace(/[《》]/g, '')
    if (value === undefined || found.has(value)) continue
    found.set(value, {
      kind: 'pledge',
      value,
      confidence: value.length > 3 ? 0.75 : 0.5,
      quote: printed,
    })
  }
  return [...found.values()]
}
