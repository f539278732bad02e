import { markedLabel, readsAsLabel } from './column-label'
import { bare } from './fold'

export type StackLine = { text: string; level: number }
export type StackRole = 'column' | 'kicker' | 'headline' | 'deck'

/**
 * Which line of a headline stack is 引题, 主题 and 副题. Markdown's levels decide where they differ: the highest is the
 * headline, what stands above it the kicker, below it the deck. Without levels the words decide.
 */
export function arrangeStack(lines: StackLine[], known: Set<string> = new Set()): StackRole[] {
  const columns = countColumns(lines)
  const rest = lines.slice(columns)
  return [...lines.slice(0, columns).map(() => 'column' as const), ...arrange(rest, known)]
}

/** Labels at the top of the stack; the last line is never one, for a story needs a headline. */
function countColumns(lines: StackLine[]): number {
  let n = 0
  while (n < lines.length - 1 && isColumn(lines[n], lines[n + 1])) n += 1
  return n
}

function isColumn(line: StackLine | undefined, next: StackLine | undefined): boolean {
  if (!line || !next) return false
  if (markedLabel(line.text) !== null) return true
  return readsAsLabel(line.text) && !(line.level === next.level && isPair(line.text, next.text))
}

function arrange(lines: StackLine[], known: Set<string>): StackRole[] {
  const rank = (line: StackLine) => (line.level === 0 ? 9 : line.level)
  const top = Math.min(...lines.map(rank))
  const first = lines.findIndex((l) => rank(l) === top)
  const last = lines.findLastIndex((l) => rank(l) === top)
  if (lines.some((l) => rank(l) !== top)) {
    const inner = lines.slice(first, last + 1).map((l) => l.text)
    const middle = inner.length === 1 ? ['headline' as const] : arrangeByWords(inner, known)
    return lines.map((_, i) =>
      i < first ? 'kicker' : i > last ? 'deck' : (middle[i - first] ?? 'headline'),
    )
  }
  return arrangeByWords(
    lines.map((l) => l.text),
    known,
  )
}

function arrangeByWords(lines: string[], known: Set<string>): StackRole[] {
  const dash = lines.findIndex((text, i) => i > 0 && /^[—–-]{1,2}/.test(text))
  if (dash > 0)
    return [
      ...arrangeByWords(lines.slice(0, dash), known),
      ...lines.slice(dash).map(() => 'deck' as const),
    ]
  const listed = lines.findIndex((text) => known.has(bare(text)))
  if (listed >= 0) return around(lines, listed, listed)
  if (lines.length === 1) return ['headline']
  if (lines.length === 2) return arrangeTwo(lines[0] ?? '', lines[1] ?? '')
  const pair = lines.findIndex((text, i) => isPair(text, lines[i + 1] ?? '') || isBroken(text))
  if (pair >= 0) return around(lines, pair, pair + 1)
  return around(lines, lines.length === 3 ? 1 : shortestInside(lines), null)
}

function around(lines: string[], first: number, last: number | null): StackRole[] {
  return lines.map((_, i) => (i < first ? 'kicker' : i > (last ?? first) ? 'deck' : 'headline'))
}

function shortestInside(lines: string[]): number {
  let best = 1
  for (let i = 1; i < lines.length - 1; i += 1) {
    if ((lines[i] ?? '').length < (lines[best] ?? '').length) best = i
  }
  return best
}

/** Two lines: one headline broken in two, or 主题 with a much longer 副题, or 引题 with 主题, the usual case. */
function arrangeTwo(first: string, second: string): StackRole[] {
  if (isBroken(first) || isPair(first, second)) return ['headline', 'headline']
  if (/[:：]$/.test(first) || /(?:强调|指出|表示)$/.test(first)) return ['kicker', 'headline']
  const longer = bare(second).length >= bare(first).length * 1.4
  return longer && bare(first).length >= 4 ? ['headline', 'deck'] : ['kicker', 'headline']
}

/** 对仗: two short lines of one length are one headline. */
function isPair(first: string, second: string): boolean {
  const [a, b] = [bare(first).length, bare(second).length]
  return a === b && a >= 4 && a <= 12 && !/ /.test(first) && !/ /.test(second)
}

/** A line that cannot end here: an open quotation mark or bracket, or a comma. */
function isBroken(text: string): boolean {
  const count = (c: string) => text.split(c).length
  return (
    /[,、,]$/.test(text) ||
    count('“') > count('”') ||
    count('《') > count('》') ||
    count('(') > count(')')
  )
}
