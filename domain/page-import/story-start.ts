import { isDisplay, type LineKind } from './classify'
import { bare } from './fold'
import { endsSentence } from './join-paragraphs'
import { readTails } from './line-tail'
import type { Line } from './lines'
import { width } from './wrap'

/** The page as the rules on neighbourhood see it. */
export type PageView = { lines: Line[]; kinds: LineKind[]; known: Set<string>; wrap: number | null }

export type StoryState = { body: boolean; byline: boolean; closed: boolean; isNote: boolean } | null

const LOOK_AHEAD = 6

/**
 * Whether a line without the punctuation of prose is set for display. It is not when it goes on with an open paragraph,
 * or fills the width of a wrapped page and is followed by more of the same.
 */
export function readsAsDisplay(page: PageView, i: number, open: Line | null): boolean {
  const line = page.lines[i]
  if (!line) return false
  if (line.level > 0 || page.kinds[i] === 'label') return true
  if (open !== null) return line.blanks > 0 && leadsToOpening(page, i)
  if (page.wrap === null) return true
  if (line.indent >= 2 && line.indent <= 8) return leadsToOpening(page, i) && line.indent > 4
  const next = page.lines[i + 1]
  const full = width(line) >= page.wrap - 2 && next?.blanks === 0
  return !full || leadsToOpening(page, i)
}

function leadsToOpening(page: PageView, i: number): boolean {
  for (let j = i + 1; j <= i + LOOK_AHEAD; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'opening' || kind === 'byline') return true
    if (kind === undefined || !(isDisplay(kind) || kind === 'furniture')) return false
  }
  return false
}

/** Whether the display lines of `stack` open a story; otherwise they are subheads, a list, or nothing known. */
export function startsStory(page: PageView, i: number, stack: number[], open: StoryState): boolean {
  const next = nextText(page, (stack.at(-1) ?? i) + 1)
  const lines = stack.map((j) => page.lines[j]).filter((l) => l !== undefined)
  const marked = lines.some((l) => l.level > 0)
  if (next === null) return marked && lines.length <= LOOK_AHEAD
  const kind = page.kinds[next]
  if (stack.length > LOOK_AHEAD && !marked) return false
  if (open === null || !open.body)
    return open === null || !open.isNote || kind === 'opening' || kind === 'byline'
  if (kind === 'opening' || kind === 'note' || kind === 'note-label') return true
  if (kind === 'byline' && !endsRun(page, next)) return true
  if (lines.some((l) => page.known.has(bare(l.text)))) return true
  if (marked) return markedStart(page, lines)
  if (open.closed || open.isNote) return true
  if (stack.length >= 2 && !lines.some((l) => /^[“(]|[!?]$/.test(l.text))) return true
  if (page.kinds[stack[0] ?? i] === 'label') return false
  return standsAlone(page, next, open)
}

/** The next line that is neither furniture nor a page head, or null at the page's end or before an advertisement. */
function nextText(page: PageView, from: number): number | null {
  for (let j = from; j < page.lines.length; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'ad-label' || kind === 'ad-line') return null
    if (kind !== 'furniture' && kind !== 'page-head') return j
  }
  return null
}

/** The byline at `i` closes a text rather than opens one: nothing but display lines or nothing follows. */
function endsRun(page: PageView, i: number): boolean {
  const after = nextText(page, i + 1)
  return after === null
}

/**
 * Markdown: a heading of a level that stands over datelines elsewhere opens a story; a deeper one is a subhead. A page
 * whose headings are all of one level says nothing by it, and its lone headings are judged as plain lines are.
 */
function markedStart(page: PageView, lines: Line[]): boolean {
  const top = Math.min(...lines.map((l) => l.level || 9))
  return top <= headlineLevel(page)
}

const levels = new WeakMap<Line[], number>()

/** The deepest level that heads a stack over a dateline or byline; without any, the highest level used twice. */
function headlineLevel(page: PageView): number {
  const cached = levels.get(page.lines)
  if (cached !== undefined) return cached
  let deepest = 0
  let top = 9
  const counts = new Map<number, number>()
  page.lines.forEach((line, i) => {
    const kind = page.kinds[i] ?? 'prose'
    if (isDisplay(kind) && line.level > 0) {
      top = Math.min(top, line.level)
      counts.set(line.level, (counts.get(line.level) ?? 0) + 1)
    } else if (kind !== 'furniture') {
      if ((kind === 'opening' || kind === 'byline') && top < 9) deepest = Math.max(deepest, top)
      top = 9
    }
  })
  const twice = [...counts].filter(([, n]) => n >= 2).map(([level]) => level)
  const level =
    deepest > 0 ? deepest : Math.min(...(twice.length > 0 ? twice : [...counts.keys(), 9]))
  levels.set(page.lines, level)
  return level
}

const SECTION_LINES = 40

/**
 * One unmarked line over plain text: a story of its own when the text below, up to the next display line, ends with a byline
 * (and the open story has one already), or is a picture's short text with its credit.
 */
function standsAlone(page: PageView, from: number, open: NonNullable<StoryState>): boolean {
  let paragraphs = 0
  let length = 0
  for (let j = from; j < Math.min(page.lines.length, from + SECTION_LINES); j += 1) {
    const line = page.lines[j]
    const kind = page.kinds[j]
    if (!line || !kind || kind === 'opening') return false
    if (kind === 'credit' || kind === 'caption')
      return paragraphs <= 2 && length <= 300 && open.byline
    if (kind === 'byline' || kind === 'source') return open.byline
    if (isDisplay(kind) && paragraphs > 0 && j > from) return false
    if (kind !== 'prose' && !isDisplay(kind)) continue
    paragraphs += endsSentence(line.text) ? 1 : 0
    length += line.text.length
    const tails = readTails(line.text).map((t) => t.role)
    if (tails.includes('byline')) return open.byline
    if (tails.includes('credit')) return paragraphs <= 2 && length <= 300 && open.byline
  }
  return false
}
