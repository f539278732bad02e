import type { Run } from './block'

const BLANK = /[ \t\r\n\f\u00a0]/
/** Set before a paragraph as its indent, which the page makes by itself. */
const EDGE = /^[\s\u3000\u00a0]$/
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/u
/** Chinese sets no space between its characters: one that stands at a line's end in the source is the program's. */
const CHINESE = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u

/**
 * The pieces of one block as they are to be read: blanks single, line ends of the source gone, no indent at the head and
 * no blank at the end, nothing unseen; pieces of one form are one. Empty for a block that says nothing.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const letters = runs
    .flatMap((run) => [...run.text].map((text) => ({ ...run, text })))
    .filter(({ text }) => !UNSEEN.test(text))
  return joined(trimmed(singleBlanks(letters)))
}

function singleBlanks(letters: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as Run
    if (!BLANK.test(letter.text)) {
      kept.push(letter)
      continue
    }
    const start = i
    while (BLANK.test(letters[i + 1]?.text ?? '')) i++
    const blanks = letters.slice(start, i + 1)
    const isLineEnd = blanks.some(({ text }) => text === '\n' || text === '\r')
    const besideChinese =
      CHINESE.test(kept.at(-1)?.text ?? '') && CHINESE.test(letters[i + 1]?.text ?? '')
    if (!(isLineEnd && besideChinese)) kept.push({ ...letter, text: ' ' })
  }
  return kept
}

function trimmed(letters: readonly Run[]): readonly Run[] {
  const isWord = ({ text }: Run) => !EDGE.test(text)
  return letters.slice(letters.findIndex(isWord), letters.findLastIndex(isWord) + 1)
}

function joined(letters: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const letter of letters) {
    const last = runs.at(-1)
    if (last && last.bold === letter.bold && last.href === letter.href) last.text += letter.text
    else runs.push({ ...letter })
  }
  return runs
}
