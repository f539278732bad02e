import type { LineKind } from './classify'
import { isDisplay } from './classify'
import { bare } from './fold'
import type { Line } from './lines'

export type Repeated = {
  /** Indexes of lines that only list headlines printed elsewhere on the page. */
  listed: Set<number>
  /** The bare words of headlines that a list names. */
  known: Set<string>
  /** The bare first lines of stacks that a list names as a whole. */
  stacks: Set<string>
}

/**
 * Digital editions print a list of the page's headlines before or after the stories, or a headline twice. Of each
 * repeated headline the last that leads to a story's text is the real one; the others are furniture.
 */
export function findRepeated(lines: Line[], kinds: LineKind[]): Repeated {
  const at = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const words = bare(line.text)
    if (!isDisplay(kinds[i] ?? 'prose') || words.length < 4) return
    const places = at.get(words)
    if (places) places.push(i)
    else at.set(words, [i])
  })
  const listed = new Set<number>()
  const known = new Set<string>()
  const stacks = new Set<string>()
  for (const [words, places] of at) {
    if (places.length < 2) continue
    const real = places.findLast((i) => leadsToText(i, kinds))
    if (real === undefined) continue
    const others = places.filter((i) => i !== real && !headsOwnText(i, kinds))
    if (others.length > 0) known.add(words)
    for (const i of others) listed.add(i)
  }
  listJoined(lines, kinds, at, listed, stacks)
  fillBetween(kinds, listed)
  return { listed, known, stacks }
}

const STACK = 6

function leadsToText(i: number, kinds: LineKind[]): boolean {
  for (let j = i + 1; j <= i + STACK; j += 1) {
    const kind = kinds[j]
    if (kind === 'opening' || kind === 'prose' || kind === 'byline' || kind === 'caption')
      return true
    if (kind === undefined || !isDisplay(kind)) return kind === 'jump' || kind === 'note'
  }
  return false
}

/** Text follows directly: a column label or a short headline may well be printed over two stories. */
function headsOwnText(i: number, kinds: LineKind[]): boolean {
  const next = kinds[i + 1]
  return next === 'opening' || next === 'prose' || next === 'byline' || kinds[i] === 'label'
}

/** An entry that joins a whole stack (引题 主题 副题) in one line, or that is cut short with an ellipsis. */
function listJoined(
  lines: Line[],
  kinds: LineKind[],
  at: Map<string, number[]>,
  listed: Set<number>,
  stacks: Set<string>,
) {
  const joined = new Map<string, number>()
  const shorts = lines.map((line, i) => (isDisplay(kinds[i] ?? 'prose') ? bare(line.text) : ''))
  shorts.forEach((words, i) => {
    let whole = words
    for (let n = 1; n <= 3 && words !== '' && shorts[i + n]; n += 1) {
      whole += shorts[i + n]
      if (!joined.has(whole)) joined.set(whole, i)
    }
  })
  const prefixes = new Map<string, number>()
  for (const [words, places] of at) prefixes.set(words.slice(0, 8), places[0] ?? -1)
  lines.forEach((line, i) => {
    const words = shorts[i] ?? ''
    if (words.length < 8 || listed.has(i) || headsOwnText(i, kinds)) return
    const stack = joined.get(words)
    if (stack !== undefined && stack !== i) listed.add(i)
    const cut = /(?:…|\.{3})$/.test(line.text) ? prefixes.get(words.slice(0, 8)) : undefined
    if (cut !== undefined && cut !== i) listed.add(i)
    if (listed.has(i) && stack !== undefined) stacks.add(shorts[stack] ?? '')
  })
}

/** What stands between two entries of a list belongs to the list. */
function fillBetween(kinds: LineKind[], listed: Set<number>): void {
  const entries = [...listed].sort((a, b) => a - b)
  for (let n = 1; n < entries.length; n += 1) {
    const [from, to] = [entries[n - 1] ?? 0, entries[n] ?? 0]
    if (to - from > 4) continue
    const between = Array.from({ length: to - from - 1 }, (_, k) => from + 1 + k)
    if (
      between.every(
        (i) => kinds[i] === 'short' || kinds[i] === 'furniture' || kinds[i] === 'page-head',
      )
    ) {
      for (const i of between) if (kinds[i] === 'short') listed.add(i)
    }
  }
}
