import type { Level } from '../types'

/** A line of a word list: words with one fault, what is wrong with them, and where they are right. */
export type WordEntry = {
  words: string[]
  level: Level
  reason: string
  suggestion: string
  /** Longer words that contain one of them and are right: 父亲自 for 亲自. */
  except?: string[]
  /** They are wrong only with one of these in the same sentence. */
  onlyWith?: string[]
  /** The paper's own slip, whoever speaks: a wrong character. */
  evenInSpeech?: true
  /** They are right with one of these in the same sentence. */
  unlessWith?: string[]
}
