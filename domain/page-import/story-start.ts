import { parseByline } from './byline'
import { isDisplay, type LineKind } from './classify'
import { isBoxLabel, opensByItself } from './column-label'
import { bare } from './fold'
import { readTails } from './line-tail'
import type { Line } from './lines'
import type { OpenStory } from './open-story'
import { parsePeople } from './people'
import { width } from './wrap'

/** The page as the rules on neighbourhood see it. */
export type PageView = {
  lines: Line[]
  kinds: LineKind[]
  known: Set<string>
  stacks: Set<string>
  wrap: number | null
  /** Its headlines are marked by Markdown. */
  marked: boolean
}

export type StoryState = OpenStory | null

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
  if (breaksOff(page, i, line) && !leadsToOpening(page, i)) return false
  if (page.wrap === null) return true
  const next = page.lines[i + 1]
  const full = width(line) >= page.wrap - 2 && next?.blanks === 0
  return !full || leadsToOpening(page, i)
}

/**
 * The first piece of a paragraph that the layout broke early: no headline ends with a particle, and on a page whose
 * headlines are marked, an unmarked line with a comma or of more than fifteen characters is none. A line that ends in a colon
 * (X总工会：) is one only over another.
 */
function breaksOff(page: PageView, i: number, line: Line): boolean {
  if (line.text.endsWith(':') && !isDisplay(page.kinds[i + 1] ?? 'prose')) return true
  if (/[的和在是将与及并对把被向从为以共之其这那]$/.test(line.text)) return true
  if (/^[—–-]{2}/.test(line.text)) return false
  return page.marked && (line.text.includes(',') || line.text.length > 15)
}

/** Nothing but display lines stands between the line and a dateline or byline. */
export function leadsToOpening(page: PageView, i: number): boolean {
  for (let j = i + 1; j <= i + LOOK_AHEAD; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'opening' || kind === 'byline') return true
    if (kind === undefined || !(isDisplay(kind) || kind === 'furniture')) return false
  }
  return false
}

/** 1. …, 一、…, (二)…: a subhead. */
const NUMBERED =
  /^(?:\d{1,2}\s?[.、]|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\))/

/** Whether the display lines of `stack` open a story; otherwise they are subheads, a list, or nothing known. */
export function startsStory(page: PageView, stack: number[], open: StoryState): boolean {
  const lines = stack.map((j) => page.lines[j]).filter((l) => l !== undefined)
  const marked = lines.some((l) => l.level > 0)
  const next = nextText(page, (stack.at(-1) ?? 0) + 1)
  if (next === null) return marked && lines.length <= LOOK_AHEAD
  const kind = page.kinds[next] ?? 'prose'
  const apart = next > (stack.at(-1) ?? 0) + 1
  if (
    !marked &&
    (stack.length > LOOK_AHEAD ||
      (isDisplay(kind) && kind !== 'label') ||
      (apart && /^note/.test(kind)))
  )
    return false
  if (open?.headed && !open.body && !open.isNote && !isOpening(kind)) {
    if (/^[●○◆◇]/.test(lines[0]?.text ?? '')) return false
    const level = Math.min(...lines.map((l) => l.level || 9))
    if (open.byline !== '' && (level > open.level || isBoxLabel(lines[0]?.text ?? ''))) return false
    if (!marked && open.level > 0) return false
  }
  if (open === null || !open.body)
    return open === null || !open.isNote || kind === 'opening' || kind === 'byline'
  if (kind === 'opening' || kind === 'note' || kind === 'note-label') return true
  if (stack.length === 1 && opensByItself(lines[0]?.text ?? '')) return true
  const only = stack.length === 1 && !marked ? (lines[0]?.text ?? '') : ''
  if (NUMBERED.test(only) || (isBoxLabel(only) && kind !== 'byline')) return false
  if (kind === 'byline' && nextText(page, next + 1) !== null) return true
  if (lines.some((l) => page.known.has(bare(l.text)) || page.stacks.has(bare(l.text)))) return true
  if (marked && open.closed) return true
  if (marked) {
    const level = Math.min(...lines.map((l) => l.level || 9))
    if (lines.some((l) => readTails(l.text).some((tail) => tail.role === 'credit'))) return true
    const alone = stack.length === 1 && !open.closed && !open.isNote
    // A feature's pictures are credited under its last bold subhead.
    const signed = !(level === 7 && isFeature(open)) && standsAlone(page, next, open)
    if (alone && !signed && isMarkedSubhead(lines[0]?.text ?? '', level, open)) return false
    return level <= Math.max(headlineLevel(page), open.level)
  }
  if (open.closed || open.isNote) return true
  if (stack.length >= 2 && isFeature(open)) return standsAlone(page, next, open)
  if (stack.length >= 2 && !lines.some((l) => /^“.*[”!?]$/.test(l.text))) return true
  return page.kinds[stack[0] ?? 0] !== 'label' && standsAlone(page, next, open)
}

/**
 * A short marked line over unsigned text, in a story that nothing has ended: bold, or deeper than the headline; on its level
 * only in a feature, which has a byline and no dateline.
 */
function isMarkedSubhead(text: string, level: number, open: OpenStory): boolean {
  const length = bare(text).length
  if (level === 7) return open.headed
  if (level > open.level) return open.level > 0 && length <= 13
  return level === open.level && isFeature(open) && length <= 12
}

const isFeature = (open: OpenStory) => open.byline !== '' && !open.dateline

const isOpening = (kind: LineKind) => kind === 'opening' || kind === 'byline'

/** The next line that is neither furniture nor a page head, or null at the page's end or before an advertisement. */
function nextText(page: PageView, from: number): number | null {
  for (let j = from; j < page.lines.length; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'ad-label' || kind === 'ad-line') return null
    if (kind !== 'furniture' && kind !== 'page-head') return j
  }
  return null
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
 * One unmarked line over plain text: a story of its own when the text below, up to the next display line, is signed by
 * others than the open story, or is a picture's short text with its credit after a story that has its own.
 */
function standsAlone(page: PageView, from: number, open: OpenStory): boolean {
  let length = 0
  for (let j = from; j < Math.min(page.lines.length, from + SECTION_LINES); j += 1) {
    const line = page.lines[j]
    const kind = page.kinds[j]
    if (!line || !kind || kind === 'opening') return false
    const tail = kind === 'prose' ? readTails(line.text)[0] : undefined
    const role = tail?.role ?? kind
    length += line.text.length
    if (role === 'credit') {
      // A feature's own pictures are credited under its last subhead, or nobody is named for them.
      const own = isFeature(open) && (page.lines[from - 1]?.text.length ?? 0) <= 6
      const credit = line.text.slice(tail?.from ?? 0)
      const named = parsePeople(credit) !== null && !/提供|供图/.test(credit)
      return named && !own && length <= 350 && (open.byline !== '' || open.credited)
    }
    if (role === 'byline') return signedByOthers(open, line.text.slice(tail?.from ?? 0))
    if (role === 'source') return open.byline !== ''
    if (isDisplay(kind) && j > from) return false
  }
  return false
}

function signedByOthers(open: OpenStory, byline: string): boolean {
  const names = parseByline(byline)
  const own = [...(names?.reporters ?? []), ...(names?.correspondents ?? [])]
  return open.byline !== '' && !own.every((name) => open.byline.includes(name))
}
