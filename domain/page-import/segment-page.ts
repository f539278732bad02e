import { classifyLine, type LineKind } from './classify'
import { fold } from './fold'
import { type Line, splitLines } from './lines'
import { isSectionName, LONE_NUMBER } from './page-head'
import { findRepeated } from './repeated-headlines'
import { type PageSegments, tile } from './segments'
import { settlePictures } from './settle-pictures'
import type { PageView } from './story-start'
import { Walk } from './walk'
import { wrapWidth } from './wrap'

/**
 * Finds out what every stretch of the page is: lines are classified by their own words, then by what the page repeats,
 * then beside their neighbours. Any text gives a tiling of its whole length.
 */
export function segmentPage(text: string): PageSegments {
  const page = viewPage(splitLines(text, fold(text)))
  return tile(settlePictures(new Walk(page).run(), text), text.length)
}

function viewPage(lines: Line[]): PageView {
  const kinds = lines.map(classifyLine)
  nameSection(lines, kinds)
  signFoot(lines, kinds)
  bridgeCommas(lines, kinds)
  const { listed, known, stacks } = findRepeated(lines, kinds)
  for (const i of listed) kinds[i] = 'furniture'
  const marked = kinds.filter((kind) => kind === 'heading').length >= 2
  return { lines, kinds, known, stacks, wrap: wrapWidth(lines), marked }
}

/** 工会 under the page's number or its editors, before any story, is the name of its section. */
function nameSection(lines: Line[], kinds: LineKind[]): void {
  const head = kinds.indexOf('page-head')
  if (head < 0) return
  nameAbove(lines, kinds, head)
  for (
    let i = head + 1;
    kinds[i] === 'page-head' || kinds[i] === 'furniture' || kinds[i] === 'short';
    i += 1
  ) {
    const text = lines[i]?.text ?? ''
    if (LONE_NUMBER.test(text)) kinds[i] = 'page-head'
    if (/^[A-Za-z][A-Za-z .&'-]{2,40}$/.test(text)) kinds[i] = 'furniture'
    if (kinds[i] !== 'short') continue
    const within =
      /^\p{sc=Han}{2,6}$/u.test(text) && /^(?:page-head|furniture)$/.test(kinds[i + 1] ?? '')
    if (isSectionName(text) || within) kinds[i] = 'page-head'
    return
  }
}

/** The page's number and its section may stand over the date, at the very top. */
function nameAbove(lines: Line[], kinds: LineKind[], head: number): void {
  if (head > 2) return
  for (let i = head - 1; i >= 0; i -= 1) {
    const text = lines[i]?.text ?? ''
    if (!LONE_NUMBER.test(text) && !/^\p{sc=Han}{2,6}$/u.test(text)) return
    kinds[i] = 'page-head'
  }
}

const DATE_ALONE = /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年.{1,3}月.{1,3}日$/u

/** An office and a date behind text are the foot of a document, no headline and no page head. */
function signFoot(lines: Line[], kinds: LineKind[]): void {
  for (let i = 1; i < lines.length; i += 1) {
    const [before, here] = [lines[i - 1]?.text ?? '', lines[i]?.text ?? '']
    if (!DATE_ALONE.test(here) || kinds[i - 1] !== 'short' || !/^\p{sc=Han}{4,30}$/u.test(before))
      continue
    const above = kinds[i - 2]
    if (above !== 'prose' && above !== 'opening' && above !== 'remark' && above !== 'short')
      continue
    kinds[i - 1] = 'remark'
    kinds[i] = 'remark'
  }
}

/** 实习生受伤， over 用人单位要不要担责？: a headline set in two at its comma, over a byline or dateline. */
function bridgeCommas(lines: Line[], kinds: LineKind[]): void {
  for (let i = 0; i + 2 < lines.length; i += 1) {
    const text = lines[i]?.text ?? ''
    if (kinds[i] !== 'prose' || text.length > 16 || !/^[^。]{3,}[,，]$/.test(text)) continue
    const leads = kinds[i + 2] === 'byline' || kinds[i + 2] === 'opening'
    if (kinds[i + 1] === 'short' && lines[i + 1]?.blanks === 0 && leads) kinds[i] = 'short'
  }
}
