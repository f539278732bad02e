import { passageRule } from '../rule'
import type { Hit } from '../types'

const HAN = /\p{sc=Han}|[，。、；：？！“”《》（）]/u
// Bounded, so never slow; `f(x)` and `X(3)` hold no Han.
const BRACKETS = /\([^()（）\n]{1,60}[)）]|（[^()（）\n]{1,60}\)/g

/**
 * What AutoCorrect leaves: a half-width : behind Han, a , beside it, a ; between Han, brackets that hold Han, straight quotation marks
 * beside Han. Clock times, ratios, addresses and Latin words have none beside them.
 */
export const halfWidthMarks = passageRule('half-width-marks', ({ correct }) => (whole) => {
  const corrected = correct(whole)
  const text = corrected.length === whole.length ? corrected : whole
  const brackets = [...text.matchAll(BRACKETS)].filter(([words]) => HAN.test(words))
  return [
    ...lonelyMarks(text),
    ...brackets.flatMap(({ index, 0: words }) => [
      ...(words.startsWith('(') ? [hit(index, '（')] : []),
      ...(words.endsWith(')') ? [hit(index + words.length - 1, '）')] : []),
    ]),
  ]
})

function lonelyMarks(text: string): Hit[] {
  const hits: Hit[] = []
  let opens = true
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    const before = HAN.test(text[at - 1] ?? '')
    const after = HAN.test(text[at + 1] ?? '')
    if (mark === '\n') opens = true
    else if (mark === ':' && before) hits.push(hit(at, '：'))
    else if (mark === ',' && (before || after)) hits.push(hit(at, '，'))
    else if (mark === ';' && before && after) hits.push(hit(at, '；'))
    else if ((mark === '"' || mark === "'") && (before || after)) {
      hits.push(hit(at, opens ? '“' : '”'))
      opens = !opens
    }
  }
  return hits
}

const hit = (at: number, full: string): Hit => ({
  start: at,
  end: at + 1,
  level: 'advisory',
  reason: '汉字之间的标点用全角（GB/T 15834—2011《标点符号用法》）。',
  suggestion: `改为全角的 ${full}`,
})
