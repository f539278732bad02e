import { passageRule } from '../rule'
import type { Hit } from '../types'

const REASON =
  '汉字之间的标点用全角，数字和字母用半角（GB/T 15834—2011《标点符号用法》、GB/T 15835—2011《出版物上数字用法》）。'

/**
 * What AutoCorrect (the context's `correct`) would change: half-width , . ! ? beside Han, full-width letters and
 * figures. Changes that stand together are one hit.
 */
export const autocorrectRule = passageRule('autocorrect', ({ correct }) => (text) => {
  const corrected = correct(text)
  if (corrected === text) return []
  // With the rules that are switched on, a character is exchanged for one; anything else is not ours to map.
  return corrected.length === text.length ? changes(text, corrected) : []
})

function changes(text: string, corrected: string): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === corrected[at]) continue
    const start = at
    while (at < text.length && text[at] !== corrected[at]) at++
    hits.push({
      start,
      end: at,
      level: 'advisory',
      reason: REASON,
      suggestion: `改为“${corrected.slice(start, at)}”`,
    })
  }
  return hits
}
