import type { Rule } from '../rule'
import { findingOf } from '../rule'
import type { Finding, Passage } from '../types'

const PAIRS: Record<string, string> = { '“': '”', '《': '》', '（': '）', '【': '】', '「': '」' }
const HALF_WIDTH: Record<string, string> = { '(': '（', ')': '）' }
const CLOSING = new Set(Object.values(PAIRS))
// `1）` and `甲）` at the head of an item, a sentence or a line count and enclose nothing.
const LIST_NUMBER = /(?:^|[\n。；，：、\s])[\d一二三四五六七八九十a-z甲乙丙丁]{1,3}$/iu
const REASON = '引号、书名号、括号成对使用（GB/T 15834—2011《标点符号用法》）。'

/**
 * Quotation marks, titles and brackets without a partner. The body is read as one, since a quotation may run through
 * paragraphs; each then begins with “ anew and only the last ends with ”.
 */
export const pairedMarks: Rule = {
  name: 'paired-marks',
  check(_copy, passages) {
    const isBody = ({ place }: Passage) => place.field === 'paragraph'
    const groups = [
      passages.filter(isBody),
      ...passages.filter((passage) => !isBody(passage)).map((one) => [one]),
    ]
    return groups.flatMap(lonelyMarks)
  },
}

type Open = { passage: Passage; at: number; mark: string }

function lonelyMarks(passages: Passage[]): Finding[] {
  const open = Object.fromEntries([...CLOSING].map((mark): [string, Open[]] => [mark, []]))
  const lonely: Open[] = []
  for (const passage of passages) {
    const { text } = passage
    for (let at = 0; at < text.length; at++) {
      const mark = text[at] ?? ''
      const full = HALF_WIDTH[mark] ?? mark
      const opened = open[PAIRS[full] ?? full]
      if (!opened) continue
      const here = { passage, at, mark }
      if (CLOSING.has(full)) {
        const isLonely = !opened.pop() && !isListNumber(text, at)
        if (isLonely) lonely.push(here)
      } else if (mark !== '“') opened.push(here)
      else if (opened.length === 0 || !isHeadOfParagraph(text, at)) {
        // Quotation marks do not nest in themselves: what is open here was never closed, unless a paragraph goes on.
        lonely.push(...opened.splice(0))
        opened.push(here)
      }
    }
  }
  // A half-width bracket alone may be a smile or a list; it is not ours.
  return [...lonely, ...Object.values(open).flat()]
    .filter(({ mark }) => !HALF_WIDTH[mark])
    .map(finding)
}

const isListNumber = (text: string, at: number) =>
  LIST_NUMBER.test(text.slice(Math.max(0, at - 4), at))

const isHeadOfParagraph = (text: string, at: number) =>
  /(?:^|\n)[ \u3000]{0,8}$/.test(text.slice(Math.max(0, at - 9), at))

const finding = ({ passage, at, mark }: Open): Finding =>
  findingOf(
    'paired-marks',
    {
      start: at,
      end: at + 1,
      level: 'advisory',
      reason: REASON,
      suggestion: CLOSING.has(mark) ? `前面缺少与 ${mark} 相配的一半` : `后面缺少 ${PAIRS[mark]}`,
    },
    passage,
  )
