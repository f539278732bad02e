import { isHan } from './fold'

/** A stretch of Chinese characters, or one word of letters and figures in another script. */
export type Run = { kind: 'han' | 'word'; text: string; at: number }

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** What of a folded text can be searched; punctuation, spaces and pictures stand between. */
export const runsOf = (folded: string): Run[] =>
  [...folded.matchAll(RUN)].map(({ 0: text, index }) => ({
    kind: isHan(text) ? 'han' : 'word',
    text,
    at: index,
  }))
