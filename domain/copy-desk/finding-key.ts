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

/** @returns the mark, and where in its sentence the words begin */
export function markOf(finding: Finding, read: ReadCopy): FindingMark & { at: number } {
  const { rule, place, quote, start, end } = finding
  const mark = { rule, field: place.field, quote }
  if (quote === '') return { ...mark, sentence: missingFrom(place, read), at: 0 }
  const { from, sentence } = sentenceAround(textAt(read.copy, place), start, end)
  const blanks = sentence.length - sentence.trimStart().length
  return { ...mark, sentence: sentence.trim(), at: start - from - blanks }
}

const missingFrom = ({ field, index }: Place, { pictures }: ReadCopy): string =>
  field === 'alt' || field === 'credit' ? `图片 ${pictures[index ?? 0]}` : ''

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
