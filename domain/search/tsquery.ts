import { plainLexemes } from './lexemes'
import type { QueryWord } from './query'

/*
 * What a query asks of the lexemes of lexemes.ts, as text of PostgreSQL's type tsquery. Folded words hold letters and
 * figures only, so that nothing in them can mean anything to tsquery.
 */

const quoted = (lexeme: string) => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
const beginning = (lexeme: string) => `${quoted(lexeme)}:*`
const all = (parts: string[]) => `(${parts.join(' & ')})`
const any = (parts: string[]) => `(${parts.join(' | ')})`
const not = (part: string) => `!${part}`

type Place = 'anywhere' | 'head' | 'title'
const PREFIX: Record<Place, { text: string; name: string }> = {
  anywhere: { text: '', name: 'P' },
  head: { text: 'B', name: 'P' },
  title: { text: 'A', name: 'Q' },
}

/** That a word stands in this place of a document. */
export function wordIn(place: Place, word: QueryWord): string {
  const { text, name } = PREFIX[place]
  if (word.kind === 'character') return beginning(text + word.text)
  if (word.kind === 'word') {
    // One letter begins half of all words: it is asked for as it stands.
    const ask = word.text.length === 1 ? quoted : beginning
    return any([ask(text + word.text), ask(name + word.text)])
  }
  return all(pairsOf(word.text).map((pair) => quoted(text + pair)))
}

const pairsOf = (word: string) => plainLexemes(word).slice(0, -1)

/** That the dictionary cuts the word just so. */
const asDictionaryWord = (word: QueryWord) =>
  word.kind === 'han' ? quoted(`D${word.text}`) : wordIn('anywhere', word)

const allIn = (place: Place, words: readonly QueryWord[]) =>
  all(words.map((word) => wordIn(place, word)))

/** Every word is there. */
export const everyWord = (words: readonly QueryWord[]) => allIn('anywhere', words)

/** Every word is in the title. */
export const everyWordInTitle = (words: readonly QueryWord[]) => allIn('title', words)

/** At least one is. */
export const someWord = (words: readonly QueryWord[]) =>
  any(words.map((word) => wordIn('anywhere', word)))

/**
 * The documents with every word, in groups that share none, the most relevant group first:
 * 1. all words in the title; 2. all in title, kicker, deck and names; 3. one of several in the title;
 * 4. all as words of the dictionary; 5. all somehow, where the dictionary cuts otherwise.
 */
export function tiersOf(words: readonly QueryWord[]): string[] {
  const title = allIn('title', words)
  const head = allIn('head', words)
  const oneInTitle = any(words.map((word) => wordIn('title', word)))
  const cutAlike = all(words.map(asDictionaryWord))
  const everywhere = everyWord(words)
  return [
    title,
    all([head, not(title)]),
    ...(words.length > 1 ? [all([everywhere, oneInTitle, not(head)])] : []),
    all([cutAlike, everywhere, not(oneInTitle), not(head)]),
    all([everywhere, not(cutAlike), not(oneInTitle), not(head)]),
  ]
}

/** The documents with some of the words: those that lack only one first, then all others. */
export function tiersOfSome(words: readonly QueryWord[]): string[] {
  if (words.length < 3) return [someWord(words)]
  const lackingOne = any(words.map((word) => everyWord(words.filter((other) => other !== word))))
  return [lackingOne, all([someWord(words), not(lackingOne)])]
}
