import { closesAsLabel, isKnownLabel, markedLabel, readsAsLabel } from './column-label'
import { bare } from './fold'
import { runsOn } from './run-on'

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

/** Labels at the top of the stack. The last line is one only where nothing else can be meant: ■…, 图片新闻. */
function countColumns(lines: StackLine[]): number {
  let n = 0
  while (n < lines.length - 1 && isColumn(lines[n], lines[n + 1])) n += 1
  const last = lines[n]
  const only =
    n === lines.length - 1 && last && (markedLabel(last.text) !== null || isKnownLabel(last.text))
  return only ? n + 1 : n
}

/** Who or where: the first half of a headline or a 引题, no column. */
const isPlace = (line: string) => /(?:[镇乡村区县市]|街道|工会|公司|集团|医院)$/.test(line)

/** 海淀区温泉镇总工会, however large it is set: who acts in the headline below. */
const namesOnlyWho = (line: StackLine | undefined) =>
  line !== undefined && /^\p{sc=Han}{2,12}(?:总工会|公司|集团)$/u.test(line.text)

function isColumn(line: StackLine | undefined, next: StackLine | undefined): boolean {
  if (!line || !next) return false
  if (markedLabel(line.text) !== null || isKnownLabel(line.text)) return true
  if (runsOn(line.text, next.text)) return false
  if (isPlace(line.text)) return false
  // A headline of six characters or less does not stand over one so much longer.
  if (
    bare(line.text).length <= 6 &&
    bare(next.text).length >= 10 &&
    /^\p{sc=Han}+(?<!首日|期间|以来|前夕|来临|将至|之际|当天)$/u.test(line.text)
  )
    return true
  const pair = line.level === next.level && isPair(line.text, next.text)
  return readsAsLabel(line.text) && (!pair || closesAsLabel(line.text))
}

function arrange(lines: StackLine[], known: Set<string>): StackRole[] {
  const rank = (line: StackLine) => (line.level === 0 ? 9 : line.level)
  const top = Math.min(...lines.map(rank))
  const first = lines.findIndex((l) => rank(l) === top)
  const last = lines.findLastIndex((l) => rank(l) === top)
  if (lines.some((l) => rank(l) !== top)) {
    if (namesOnlyWho(lines[first]) && first === last && last < lines.length - 1)
      return lines.map((_, i) => (i <= last ? 'kicker' : i === last + 1 ? 'headline' : 'deck'))
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
  const pair = findPair(lines)
  if (pair >= 0) return around(lines, pair, pair + 1)
  return around(lines, lines.length === 3 ? 1 : shortestInside(lines), null)
}

/** The two neighbours that are one headline: a line that cannot end there, else the shortest pair. */
function findPair(lines: string[]): number {
  const broken = lines.findIndex((text, i) => i < lines.length - 1 && isBroken(text, lines[i + 1]))
  if (broken >= 0) return broken
  let best = -1
  const size = (i: number) => (lines[i] ?? '').length + (lines[i + 1] ?? '').length
  for (let i = 0; i < lines.length - 1; i += 1) {
    const equal = bare(lines[i] ?? '').length === bare(lines[i + 1] ?? '').length
    if (
      (lines.length > 3 || equal) &&
      isPair(lines[i] ?? '', lines[i + 1] ?? '') &&
      (best < 0 || size(i) <= size(best))
    )
      best = i
  }
  return best
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
  if (isBroken(first, second)) return ['headline', 'headline']
  if (
    /(?:强调|指出|表示|要求|时|上|中|讲话|批示|寄语|首日|期间|以来|前夕|来临|将至|之际|当天)[:：]?$/.test(
      first,
    )
  )
    return ['kicker', 'headline']
  if (/[:：]$/.test(first)) return ['headline', 'headline']
  if (isPair(first, second)) return ['headline', 'headline']
  const longer = bare(second).length >= bare(first).length * 1.4
  return longer && bare(first).length >= 4 && bare(second).length >= 12
    ? ['headline', 'deck']
    : ['kicker', 'headline']
}

/** Two short lines are one headline set in two: of one length up to twelve characters, or nearly so up to eleven. */
function isPair(first: string, second: string): boolean {
  const [a, b] = [bare(first).length, bare(second).length]
  return (
    Math.min(a, b) >= (Math.abs(a - b) <= 2 ? 4 : 5) &&
    Math.max(a, b) <= 12 &&
    Math.abs(a - b) <= (Math.max(a, b) <= 11 ? 4 : 0) &&
    !/ /.test(first) &&
    !/ /.test(second)
  )
}

/** A line that cannot end here: an open quotation mark or bracket, or a comma. */
function isBroken(text: string, next = ''): boolean {
  return /[,、,]$/.test(text) || runsOn(text, next)
}
