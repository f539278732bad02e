import { passageRule } from '../rule'
import type { Hit } from '../types'

const FULL: Record<string, string> = { ':': '：', ';': '；', '(': '（', ')': '）' }
const REASON = '汉字之间的标点用全角（GB/T 15834—2011《标点符号用法》）。'
const HAN = /\p{sc=Han}|[，。、；：？！“”《》（）]/u

/**
 * What AutoCorrect leaves: half-width : ; ( ) with a Han character on both sides (for a bracket: inside and outside, or
 * inside and the other mark), and straight quotation marks round Han. Clock times, ratios, addresses and Latin words have
 * none beside them.
 */
export const halfWidthMarks = passageRule('half-width-marks', ({ correct }) => (whole) => {
  const corrected = correct(whole)
  const text = corrected.length === whole.length ? corrected : whole
  const hits: Hit[] = []
  let opens = true
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const before = isHan(text[at - 1])
    const after = isHan(text[at + 1])
    if (mark === '\n') opens = true
    if (mark === '"' && (before || after)) {
      hits.push(hit(at, opens ? '“' : '”'))
      opens = !opens
    }
    const isWrong =
      (mark === ':' && before) ||
      (mark === ';' && before && after) ||
      (mark === '(' && after) ||
      (mark === ')' && before && !isListNumber(text, at))
    if (isWrong) hits.push(hit(at, FULL[mark] ?? mark))
  }
  return hits
})

const isHan = (character: string | undefined) => character !== undefined && HAN.test(character)

/** `甲)` at the head of a line counts, it encloses nothing. */
const isListNumber = (text: string, at: number) => at < 2 || text[at - 2] === '\n'

const hit = (at: number, full: string): Hit => ({
  start: at,
  end: at + 1,
  level: 'advisory',
  reason: REASON,
  suggestion: `改为全角的 ${full}`,
})
