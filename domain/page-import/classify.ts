import { isAdLabel, isAdLine } from './advertisement'
import { peopleLine } from './byline'
import { isCaptionOpening } from './caption'
import { markedLabel } from './column-label'
import { isCredit } from './credit'
import { readOpening } from './dateline'
import { isNoteLabel, notePrefix } from './editor-note'
import { isFurniture } from './furniture'
import { isJump } from './jump'
import type { Line } from './lines'
import { isPageHead } from './page-head'
import { isSource } from './source'

export type LineKind =
  | 'page-head'
  | 'furniture'
  | 'ad-label'
  | 'ad-line'
  | 'jump'
  | 'source'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'note-label'
  | 'note'
  | 'label'
  /** Marked as a heading by Markdown. */
  | 'heading'
  /** Opens with a dateline: a story's text begins. */
  | 'opening'
  /** Short and without the punctuation of prose: a headline, a subhead, or a piece of a broken paragraph. */
  | 'short'
  | 'prose'
  /** A line of text that is a paragraph for itself: 此致, a date, a remark in brackets. */
  | 'remark'

/** What a line is by its own words alone. The order of the questions is the order of how sure the formulae are. */
export function classifyLine(line: Line): LineKind {
  const { text } = line
  if (isAdLabel(text)) return 'ad-label'
  if (isJump(text)) return 'jump'
  if (isPageHead(text)) return 'page-head'
  if (isNoteLabel(text)) return 'note-label'
  if (isSource(text)) return 'source'
  if (readOpening(text) !== null) return 'opening'
  if (isCredit(text)) return 'credit'
  const people = peopleLine(text)
  if (people !== null) return people
  if (isFurniture(text)) return 'furniture'
  if (isAdLine(text)) return 'ad-line'
  if (notePrefix(text) > 0) return 'note'
  if (line.level > 0 && isHeadingLike(text)) return markedLabel(text) ? 'label' : 'heading'
  if (isCaptionOpening(text) && text.length > (/^[①-⑨]/.test(text) ? 3 : 8)) return 'caption'
  if (markedLabel(text) !== null) return 'label'
  if (isRemark(text)) return 'remark'
  return isShort(text) ? 'short' : 'prose'
}

/** Short, but no headline: the foot of a letter, a date alone, a remark in brackets. */
function isRemark(text: string): boolean {
  return (
    /^[\p{sc=Han} ]{0,8}(?:同志|编辑|朋友|朋友们|老师|读者|记者):$/u.test(text) ||
    /^\|.*\|$/.test(text) ||
    /^\p{sc=Han}{2,8}\[\d{4}\]第?\d+号$/u.test(text) ||
    /^(?:记者|问|答|主持人)[:：]./.test(text) ||
    /^(?:此致|敬礼|此致 ?敬礼)[!。]?$/.test(text) ||
    /^(?:读者|职工|一名\p{sc=Han}{2,6})[: ] ?\p{sc=Han}{1,4}$/u.test(text) ||
    /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?: ?星期.)?(?: ?(?:晴|阴|多云|[小中大暴]?[雨雪]|雾))?$/.test(
      text,
    ) ||
    /^\((?![上中下之外一二三四五六七八九十续])[^()]{4,60}\)$/.test(text)
  )
}

function isHeadingLike(text: string): boolean {
  return text.length <= 80 && !/。./.test(text) && !/[。;,、]$/.test(text)
}

/** A headline has no full stop, does not stop at a comma and is at most 45 characters long, or 70 in several phrases. */
function isShort(text: string): boolean {
  if (text.length <= 70 && text.includes(' ') && !/[。;,、:]/.test(text)) return true
  return (
    text.length <= 45 &&
    !/[。;]/.test(text) &&
    !/[,、]$/.test(text) &&
    (text.match(/,/g)?.length ?? 0) <= 2
  )
}

export const isDisplay = (kind: LineKind) =>
  kind === 'heading' || kind === 'short' || kind === 'label'
