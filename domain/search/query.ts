import { fold, isHan } from './fold'
import { type Cut, LONGEST_WORD } from './lexemes'
import { type Run, runsOf } from './runs'

/**
 * One thing that has to be there.
 * - `han`: Chinese characters that stand together;
 * - `character`: a single one, anywhere;
 * - `word`: letters and figures: a word or its beginning, or a name's pinyin or initials.
 */
export type QueryWord = { kind: 'han' | 'character' | 'word'; text: string }

export type SearchQuery = {
  words: QueryWord[]
  /** More was asked for than is searched. */
  isCut: boolean
}

/** As much of a query as is looked at, in characters; a longer one is still answered. */
export const LONGEST_QUERY = 200
/** As many words as a query searches. */
export const MOST_WORDS = 12

/** Says nothing by itself and is left out beside other words. */
const PARTICLES = new Set(
  '的了和与及在是之也都就还又被把将对从向到于以而或等吗呢吧啊呀么着过个'.split(''),
)
/** A short stretch that the dictionary breaks into crumbs is most likely a name it does not know. */
const SHORT_NAME = 4

/**
 * Understands what a reader typed. Every word has to be in a document, wherever and in whatever order. Single
 * characters that a stray space parts belong together: 通 州 区.
 *
 * @param cut cuts Chinese text into words
 */
export const parseQuery = (typed: string, cut: Cut): SearchQuery =>
  parse(typed, (run) => wordsOfHan(run, cut))

/**
 * The same for a second try, where nothing has what was asked for as it stands: each stretch by the words in it that a
 * dictionary knows for certain, whatever is between them. 贺师傅 → 师傅; 托管班续办 → 托管, 续办.
 *
 * @param cut cuts Chinese text into words of the dictionary, without guessing
 */
export const parseLoosely = (typed: string, cut: Cut): SearchQuery =>
  parse(typed, (run) => {
    const words = cut(run).filter((word) => [...word].length > 1)
    return words.length > 0 ? words.map(han) : wordsOfHan(run, cut)
  })

function parse(typed: string, wordsOf: (run: string) => QueryWord[]): SearchQuery {
  const characters = [...typed.trim()]
  const { text } = fold(characters.slice(0, LONGEST_QUERY).join(''))
  const words = joinLoneCharacters(runsOf(apostrophesClosed(text)), text).flatMap((run) =>
    run.kind === 'han' ? wordsOf(run.text) : [wordOf(run.text)],
  )
  const distinct = [...new Map(words.map((word) => [word.text, word])).values()]
  return {
    words: distinct.slice(0, MOST_WORDS),
    isCut: characters.length > LONGEST_QUERY || distinct.length > MOST_WORDS,
  }
}

/** xi'an is one word. */
const apostrophesClosed = (text: string) => text.replace(/(?<=[a-z])['’](?=[a-z])/g, '')

const wordOf = (text: string): QueryWord => ({ kind: 'word', text: text.slice(0, LONGEST_WORD) })

function joinLoneCharacters(runs: Run[], text: string): Run[] {
  const joined: Run[] = []
  let end = -1
  for (const run of runs) {
    const last = joined.at(-1)
    const isLone = run.kind === 'han' && [...run.text].length === 1
    const follows = last && end >= 0 && /^ +$/.test(text.slice(end, run.at))
    if (isLone && follows) last.text += run.text
    else joined.push({ ...run })
    end = isLone ? run.at + run.text.length : -1
  }
  return joined
}

function wordsOfHan(run: string, cut: Cut): QueryWord[] {
  const length = [...run].length
  if (length === 1) return [{ kind: 'character', text: run }]
  const pieces = cut(run)
  const hasCrumbs = pieces.some((piece) => [...piece].length === 1 && !PARTICLES.has(piece))
  if (length <= SHORT_NAME && hasCrumbs) return [han(run)]
  const words = crumbsJoined(pieces)
  const long = words.filter((word) => [...word].length > 1)
  return long.length > 0 ? long.map(han) : [han(run)]
}

const han = (text: string): QueryWord => ({ kind: 'han', text: text.slice(0, LONGEST_WORD) })

/** 陈 嘉 禾 → 陈嘉禾: neighbouring crumbs are a word that the dictionary does not know; a lone one is dropped. */
function crumbsJoined(pieces: string[]): string[] {
  const words: string[] = []
  let isOpen = false
  for (const piece of pieces) {
    const isCrumb = [...piece].length === 1 && isHan(piece) && !PARTICLES.has(piece)
    if (isCrumb && isOpen) words[words.length - 1] += piece
    else words.push(piece)
    isOpen = isCrumb
  }
  return words
}
