import { diffArrays } from 'diff'

/** A stretch of a text that stayed, came or went. */
export type TextPiece = { kind: 'same' | 'inserted' | 'deleted'; text: string }

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

const wordsOf = (text: string) => [...chinese.segment(text)].map(({ segment }) => segment)

/**
 * What became of a sentence, word by word as a Chinese reader sees words: what went stands before what came.
 * The pieces that are not inserted make the text before, those that are not deleted the text after.
 */
export const diffWords = (before: string, after: string): TextPiece[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }))
