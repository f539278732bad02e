import { isCaptionOpening } from './caption'
import { readByline, readOpening } from './dateline'
import { jumpHead } from './jump'
import { readTails, type Tail } from './line-tail'
import type { Line } from './lines'
import type { Role } from './segments'

/** A piece of one line: [from, to) within the line's words. */
export type Piece = { role: Role; from: number; to: number }

/** What the lines before leave to this one: a dateline that opens it, a byline still to come or to be finished. */
export type Expected = 'text' | 'dateline' | 'byline' | { bylineUntil: number }

/** Divides a line of text: （上接第1版）, 本报讯, （记者 X）, the words, and what stands behind them. */
export function linePieces(line: Line, expected: Expected): Piece[] {
  const { text } = line
  const pieces: Piece[] = []
  let at = 0
  const take = (role: Role, to: number) => {
    if (to > at && text.slice(at, to).trim() !== '') pieces.push({ role, from: at, to })
    at = Math.max(at, to)
  }
  take('jump', jumpHead(text))
  if (expected === 'dateline') {
    const head = readOpening(text)
    take('dateline', head?.dateline ?? 0)
    take('byline', head?.byline ?? 0)
  } else if (expected === 'byline') take('byline', readByline(text))
  else if (expected !== 'text') take('byline', expected.bylineUntil)
  const tails = readTails(text.slice(at)).map((t) => ({ ...t, from: t.from + at }))
  const end = tails[0]?.from ?? text.length
  take(expected === 'text' && isCaption(text, at, end, tails) ? 'caption' : 'paragraph', end)
  tails.forEach((tail, i) => {
    take(tail.role, tails[i + 1]?.from ?? text.length)
  })
  return pieces
}

/**
 * A line is a caption when it opens as one (图为), or when at most 300 characters end in a photographer's credit. Who
 * provided the pictures of a text (图片由X提供) stands behind its last paragraph, which is none.
 */
function isCaption(text: string, from: number, to: number, tails: Tail[]): boolean {
  const credit = tails.find((t) => t.role === 'credit')
  const photographed = credit !== undefined && !/提供|本文|以上|本版/.test(text.slice(credit.from))
  const signed = tails.some((t) => t.role === 'byline')
  return (
    (isCaptionOpening(text.slice(from, to).trim()) && !signed) || (photographed && to - from <= 300)
  )
}

/**
 * A byline's bracket that OCR broke over two lines: how far into `next` it reaches, or 0. `text` ends inside the bracket
 * that follows its dateline.
 */
export function brokenByline(text: string, next: string): number {
  const head = readOpening(text)
  if (!head || !/^\s*[([][^()[\]]*$/.test(text.slice(head.dateline))) return 0
  const close = next.slice(0, 60).search(/[)\]]/)
  const whole = `${text} ${next.slice(0, close + 1)}`
  const joined = text + next.slice(0, close + 1)
  const read = (words: string) => (readOpening(words)?.byline ?? 0) > head.dateline
  return close >= 0 && (read(joined) || read(whole)) ? close + 1 : 0
}
