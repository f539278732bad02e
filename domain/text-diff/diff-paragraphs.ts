import { diffArrays } from 'diff'
import { diffWords, type TextPiece } from './diff-words'
import { ALIKE, likeness } from './likeness'

export type ParagraphChange =
  | { kind: 'same' | 'inserted' | 'deleted'; text: string }
  | { kind: 'rewritten'; pieces: TextPiece[] }

/**
 * What became of a text, paragraph by paragraph in reading order. Where paragraphs gave way to others, each that has a
 * likeness among them (at least two fifths of the longer one's characters kept) is shown as rewritten, the rest as gone
 * and as new.
 */
export function diffParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let gone: string[] = []
  const settle = (come: string[]) => {
    changes.push(...pairUp(gone, come))
    gone = []
  }
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) gone = value
    else if (added) settle(value)
    else {
      settle([])
      changes.push(...value.map((text) => ({ kind: 'same' as const, text })))
    }
  }
  settle([])
  return changes
}

/** Each new paragraph takes the next old one that it is like; what is skipped over is gone. */
function pairUp(gone: string[], come: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let next = 0
  for (const text of come) {
    const comparisons = gone.slice(next).map((old) => diffWords(old, text))
    const match = comparisons.findIndex((pieces) => likeness(pieces) >= ALIKE)
    const pieces = comparisons[match]
    if (!pieces) {
      changes.push({ kind: 'inserted', text })
      continue
    }
    changes.push(...deleted(gone.slice(next, next + match)), { kind: 'rewritten', pieces })
    next += match + 1
  }
  return [...changes, ...deleted(gone.slice(next))]
}

const deleted = (texts: string[]): ParagraphChange[] =>
  texts.map((text) => ({ kind: 'deleted', text }))
