import { parseByline, peopleLine } from './byline'
import { isCredit } from './credit'
import { jumpTail } from './jump'
import { parsePeople } from './people'
import { sourceTail } from './source'

export type TailRole = 'byline' | 'credit' | 'jump' | 'source'
export type Tail = { from: number; role: TailRole }

/** Longer than any credit; keeps the search at a line's end from growing with the line. */
const REACH = 90

/**
 * What stands behind the text of a line: （下转第2版）, （据新华社）, （记者 X）, （X Y）, 本报记者 X 摄. Returned in printed
 * order; the text ends where the first begins.
 */
export function readTails(line: string): Tail[] {
  const tails: Tail[] = []
  let end = line.length
  for (let n = 0; n < 4; n += 1) {
    const tail = lastTail(line.slice(0, end).trimEnd())
    if (tail === null) break
    tails.unshift(tail)
    end = tail.from
  }
  return tails
}

function lastTail(text: string): Tail | null {
  const jump = jumpTail(text)
  if (jump >= 0) return { from: jump, role: 'jump' }
  const source = sourceTail(text)
  if (source >= 0) return { from: source, role: 'source' }
  return bracketTail(text) ?? openTail(text)
}

/** （记者 X）, （X 摄）, （X Y）: a bracket of bare names must follow the end of a sentence. */
function bracketTail(text: string): Tail | null {
  const from = Math.max(0, text.length - REACH)
  const match =
    /(?:(?:新华社|中新社)(?:发|供图)?\s*)?[([【]([^()[\]【】]{2,80})[)\]】][。.]?$/.exec(
      text.slice(from),
    )
  if (!match) return null
  const at = from + match.index
  const words = (match[1] ?? '').trim()
  if (isCredit(match[0]) || isCredit(words)) return { from: at, role: 'credit' }
  if (/^(?:本文)?作者(?:系|为|单位|是)/.test(words)) return { from: at, role: 'byline' }
  const people = peopleLine(words)
  if (people !== null && !(people === 'byline' && !/[。!?…”》)]\s*$/.test(text.slice(0, at))))
    return { from: at, role: people }
  const afterSentence = /[。!?…”]\s*$/.test(text.slice(0, at))
  return afterSentence && isSignature(words) ? { from: at, role: 'byline' } : null
}

/** Names, or a pen name or office of two to four characters (彭工宣), but not （完） or （节选）. */
function isSignature(words: string): boolean {
  const remark = /完|待续|节选|略|[上中下]$|^[一二三四五六七八九十]+$|图|编|综合|右|左|化名|译|注/
  return parsePeople(words) !== null || (/^\p{sc=Han}{2,4}$/u.test(words) && !remark.test(words))
}

/** 本报记者 X 摄 without brackets, after a sentence's end or a blank. The longest reading wins. */
function openTail(text: string): Tail | null {
  const from = Math.max(0, text.length - REACH)
  const end = text.slice(from)
  for (const gap of end.matchAll(/[。!?”…)][\s]*|\s+/g)) {
    const at = gap.index + gap[0].length
    const words = end.slice(at)
    if (at === 0 || words.length < 3 || /[,。]/.test(words)) continue
    const role = openRole(words, /[。!?”…)]/.test(gap[0]))
    if (role !== null) return { from: from + at, role }
  }
  return null
}

function openRole(words: string, afterSentence: boolean): 'byline' | 'credit' | null {
  if (isCredit(words)) return 'credit'
  if (peopleLine(words) !== 'byline') return null
  const titled = /记 ?者|通 ?讯 ?员|实习生|评论员/.test(words)
  const byline = parseByline(words, false)
  return byline !== null && (titled || byline.credits.length > 0) && (afterSentence || titled)
    ? 'byline'
    : null
}
