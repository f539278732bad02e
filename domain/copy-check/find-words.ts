import { quotedParts } from './quoted'
import { sentenceAround } from './sentence'
import type { Hit } from './types'
import type { WordEntry } from './words/word-entry'

/**
 * A reader of texts for a list of words; the longest word at a place counts. Its work is bounded by the length of the
 * text times the words that share a beginning, never by the length of the list. A word of one character is none.
 *
 * Inside 《》 nothing is found. In quotation marks, a word alone is spoken of and not used; in a longer quotation it is
 * somebody's own: a blocking word becomes advisory, an advisory one is left, unless the entry says otherwise.
 */
export function wordFinder(entries: WordEntry[]): (text: string) => Hit[] {
  const index = indexOf(entries)
  return (text) => {
    const quoted = quotedParts(text)
    const hits: Hit[] = []
    for (let at = 0; at < text.length; at++) {
      const found = index
        .get(text.slice(at, at + 2))
        ?.find(({ word }) => text.startsWith(word, at) && isWhole(text, at, word))
      if (!found) continue
      const { word, entry } = found
      const end = at + word.length
      const isTerm = text[at - 1] === '“' && text[end] === '”'
      const mode = quoted(at)
      const isSpeech = mode === 'speech' && !entry.evenInSpeech
      const isSpared = mode === 'title' || isTerm || (isSpeech && entry.level === 'advisory')
      if (!isSpared && isWrongHere(text, at, word, entry)) {
        const { reason, suggestion } = entry
        hits.push({
          start: at,
          end,
          level: isSpeech ? 'advisory' : entry.level,
          reason,
          suggestion,
        })
      }
      at = end - 1
    }
    return hits
  }
}

type Word = { word: string; entry: WordEntry }

function indexOf(entries: WordEntry[]): Map<string, Word[]> {
  const index = new Map<string, Word[]>()
  for (const entry of entries) {
    for (const word of entry.words.filter((word) => word.length > 1)) {
      const key = word.slice(0, 2)
      index.set(key, [...(index.get(key) ?? []), { word, entry }])
    }
  }
  for (const words of index.values()) words.sort((a, b) => b.word.length - a.word.length)
  return index
}

/** A word in Latin letters is one only where no other letter touches it: no `SB` in `USB`. */
const isWhole = (text: string, at: number, word: string): boolean =>
  !/^[a-z]/i.test(word) ||
  !(/[a-z\d]/i.test(text[at - 1] ?? '') || /[a-z\d]/i.test(text[at + word.length] ?? ''))

function isWrongHere(text: string, at: number, word: string, entry: WordEntry): boolean {
  if (entry.except?.some((longer) => stands(text, at, word, longer))) return false
  const { onlyWith, unlessWith } = entry
  if (!onlyWith && !unlessWith) return true
  const { sentence } = sentenceAround(text, at, at + word.length)
  const has = (cue: string) => sentence.includes(cue)
  return (onlyWith?.some(has) ?? true) && !unlessWith?.some(has)
}

/** True if `longer` stands in the text in such a way that it covers the word at `at`. */
function stands(text: string, at: number, word: string, longer: string): boolean {
  for (let within = longer.indexOf(word); within >= 0; within = longer.indexOf(word, within + 1)) {
    if (text.startsWith(longer, at - within)) return true
  }
  return false
}
