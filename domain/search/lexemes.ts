import { foldText, isHan } from './fold'
import { pinyinOf } from './pinyin'
import { runsOf } from './runs'

/*
 * The lexemes under which a document is filed. Folded text has no capital letters, so that a capital before a lexeme
 * says what it is:
 *
 *   会员 员     two neighbouring characters, and the last one of a stretch: any word of two or more characters, in the
 *              middle of any text, is found by its pairs, whatever a dictionary makes of it; one character by its
 *              beginning a lexeme
 *   5g 2026    a word of letters and figures
 *   A…         the same, of the title; B…: of title, kicker, deck and names
 *   D会员      a word as the dictionary cuts the text: 会员 stands so in 会员证, and not in 工会员工
 *   Ptzq       a name's pinyin and initials from each of its characters on; Qtzq: of a name that is the title
 */

/** Cuts Chinese text into words, long ones also into the words inside. */
export type Cut = (folded: string) => string[]

export const LONGEST_WORD = 40

const pairsOf = (run: string): string[] => {
  const characters = [...run]
  return characters.map((character, i) => character + (characters[i + 1] ?? ''))
}

/** The pairs and words of a text. */
export const plainLexemes = (folded: string): string[] =>
  runsOf(folded).flatMap(({ kind, text }) =>
    kind === 'han' ? pairsOf(text) : [text.slice(0, LONGEST_WORD)],
  )

const dictionaryWords = (folded: string, cut: Cut): string[] =>
  cut(folded).filter((word) => word.length > 1 && word.length <= LONGEST_WORD && isHan(word))

type Searchable = {
  kicker: string | null
  title: string
  summary: string | null
  people: readonly string[]
  body: string
  /** The title is a name: of a union, a studio, a person. */
  isName: boolean
}

/** All lexemes of a document, each once. */
export function lexemesOf(document: Searchable, cut: Cut): string[] {
  const title = foldText(document.title).text
  const beside = [document.kicker, document.summary, ...document.people].filter(Boolean).join('\n')
  const head = `${title}\n${foldText(beside).text}`
  const all = `${head}\n${foldText(document.body).text}`
  const named = document.isName ? pinyinOf(document.title) : []
  return [
    ...new Set([
      ...plainLexemes(all),
      ...plainLexemes(title).map((lexeme) => `A${lexeme}`),
      ...plainLexemes(head).map((lexeme) => `B${lexeme}`),
      ...dictionaryWords(all, cut).map((word) => `D${word}`),
      ...[...named, ...document.people.flatMap(pinyinOf)].map((lexeme) => `P${lexeme}`),
      ...named.map((lexeme) => `Q${lexeme}`),
    ]),
  ]
}
