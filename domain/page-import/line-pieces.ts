import { isCaptionOpening } from './caption'
import { readOpening } from './dateline'
import { jumpHead } from './jump'
import { readTails } from './line-tail'
import type { Line } from './lines'
import type { Role } from './segments'

/** A piece of one line: [from, to) within the line's words. */
export type Piece = { role: Role; from: number; to: number }

/** Divides a line of text: （上接第1版）, 本报讯, （记者 X）, the words, and what stands behind them. */
export function linePieces(line: Line, opening: boolean): Piece[] {
  const { text } = line
  const pieces: Piece[] = []
  let at = 0
  const take = (role: Role, to: number) => {
    if (to > at && text.slice(at, to).trim() !== '') pieces.push({ role, from: at, to })
    at = Math.max(at, to)
  }
  take('jump', jumpHead(text))
  if (opening) {
    const head = readOpening(text)
    take('dateline', head?.dateline ?? 0)
    take('byline', head?.byline ?? 0)
  }
  const tails = readTails(text.slice(at)).map((t) => ({ ...t, from: t.from + at }))
  const words = text.slice(at, tails[0]?.from ?? text.length)
  const caption = !opening && (isCaptionOpening(words.trim()) || pictured(words, tails))
  take(caption ? 'caption' : 'paragraph', tails[0]?.from ?? text.length)
  tails.forEach((tail, i) => {
    take(tail.role, tails[i + 1]?.from ?? text.length)
  })
  return pieces
}

/** Words of at most 300 characters that end in a picture's credit describe the picture. */
function pictured(words: string, tails: { role: Role }[]): boolean {
  return words.length <= 300 && tails.some((t) => t.role === 'credit')
}
