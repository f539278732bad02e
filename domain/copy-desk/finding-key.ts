import { sentenceAround } from '../copy-check/sentence'
import type { Copy, Finding, Place } from '../copy-check/types'
import type { ReadCopy } from './read-copy'

/**
 * What makes a finding the same finding after a save: rule, field, the words and the sentence around them; where something
 * is missing, the picture that lacks it. A paragraph may move and others change; a changed sentence is another finding.
 */
export type FindingMark = { rule: string; field: string; quote: string; sentence: string }

export const keyOf = ({ rule, field, quote, sentence }: FindingMark): string =>
  [rule, field, quote, sentence].join('\n')

export function markOf(finding: Finding, read: ReadCopy): FindingMark {
  const { rule, place, quote } = finding
  return { rule, field: place.field, quote, sentence: subjectOf(finding, read) }
}

function subjectOf({ place, quote, start, end }: Finding, { copy, pictures }: ReadCopy): string {
  const isOfPicture = place.field === 'alt' || place.field === 'credit'
  if (quote === '') return isOfPicture ? `图片 ${pictures[place.index ?? 0]}` : ''
  return sentenceAround(textAt(copy, place), start, end).sentence.trim()
}

/** The running text of a place; empty where there is none. */
export function textAt(copy: Copy, { field, index }: Place): string {
  const at = index ?? 0
  switch (field) {
    case 'paragraph':
      return copy.paragraphs?.[at] ?? ''
    case 'authors':
      return copy.authors?.[at] ?? ''
    case 'alt':
    case 'credit':
    case 'caption':
      return copy.pictures?.[at]?.[field] ?? ''
    default:
      return copy[field] ?? ''
  }
}
