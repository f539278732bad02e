import type { Sentence } from './sentences'
import type { Suggestion } from './types'

const OPENED =
  /(?:开设|推出|开辟|开启|设立)(?:了)?(?:的)?[“《]([^”》]{2,16})[”》](?:专栏|栏目|专题|系列)/u

/** A column that the text itself opens: 今日起本报开设“…”专栏. */
export function suggestColumns(text: Sentence[]): Suggestion[] {
  for (const { printed, folded } of text) {
    const value = OPENED.exec(folded)?.[1]
    if (value !== undefined) return [{ kind: 'column', value, confidence: 0.85, quote: printed }]
  }
  return []
}
