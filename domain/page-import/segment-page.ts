import { classifyLine, type LineKind } from './classify'
import { fold } from './fold'
import { type Line, splitLines } from './lines'
import { isSectionName, LONE_NUMBER } from './page-head'
import { findRepeated } from './repeated-headlines'
import { type PageSegments, tile } from './segments'
import type { PageView } from './story-start'
import { Walk } from './walk'
import { wrapWidth } from './wrap'

/**
 * Finds out what every stretch of the page is: lines are classified by their own words, then by what the page repeats,
 * then beside their neighbours. Any text gives a tiling of its whole length.
 */
export function segmentPage(text: string): PageSegments {
  const page = viewPage(splitLines(text, fold(text)))
  return tile(new Walk(page).run(), text.length)
}

function viewPage(lines: Line[]): PageView {
  const kinds = lines.map(classifyLine)
  nameSection(lines, kinds)
  const { listed, known, stacks } = findRepeated(lines, kinds)
  for (const i of listed) kinds[i] = 'furniture'
  const marked = kinds.filter((kind) => kind === 'heading').length >= 2
  return { lines, kinds, known, stacks, wrap: wrapWidth(lines), marked }
}

/** 工会 under the page's number or its editors, before any story, is the name of its section. */
function nameSection(lines: Line[], kinds: LineKind[]): void {
  const head = kinds.indexOf('page-head')
  if (head < 0) return
  for (
    let i = head + 1;
    kinds[i] === 'page-head' || kinds[i] === 'furniture' || kinds[i] === 'short';
    i += 1
  ) {
    const text = lines[i]?.text ?? ''
    if (LONE_NUMBER.test(text)) kinds[i] = 'page-head'
    if (/^[A-Za-z][A-Za-z .&'-]{2,40}$/.test(text)) kinds[i] = 'furniture'
    if (kinds[i] !== 'short') continue
    if (isSectionName(text)) kinds[i] = 'page-head'
    return
  }
}
