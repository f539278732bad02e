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
 * Among the documents with every word the better ones, the best first: all words in the title; all in title, kicker,
 * deck and names; all as words of the dictionary. A document counts as the best that it is.
 */
export const betterOfEvery = (words: readonly QueryWord[]): string[] => [
  allIn('title', words),
  allIn('head', words),
  all(words.map(asDictionaryWord)),
]

/** Among the documents with some of three words and more: those that lack only one. */
export const betterOfSome = (words: readonly QueryWord[]): string[] =>
  words.length < 3
    ? []
    : [any(words.map((word) => everyWord(words.filter((other) => other !== word))))]
