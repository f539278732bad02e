import { foldText } from './fold'
import type { QueryWord } from './query'

/**
 * Whether a document that has all the pairs of a word's characters has the word itself: 工人 and 人会 may stand apart.
 * Letters may be a name's pinyin; the index alone knows that.
 */
export function isFound(text: string, words: readonly QueryWord[]): boolean {
  const doubtful = words.filter(({ kind, text }) => kind === 'han' && [...text].length > 2)
  if (doubtful.length === 0) return true
  const folded = foldText(text).text
  return doubtful.every((word) => folded.includes(word.text))
}
