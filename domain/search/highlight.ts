import { foldText, isHan } from './fold'
import type { QueryWord } from './query'

/** A piece of a text, and whether it is what was asked for. */
export type Piece = { text: string; isHit: boolean }

type Range = [from: number, to: number]

/** Where the words stand in a text, as places of the original, sorted, none touching another. */
export function rangesOf(original: string, words: readonly QueryWord[]): Range[] {
  const { text, origins } = foldText(original)
  const found = words
    .flatMap((word) => occurrences(text, word))
    .map(([from, to]): Range => [origins[from] ?? 0, endOf(original, origins[to - 1] ?? 0)])
    .sort((a, b) => a[0] - b[0])
  const merged: Range[] = []
  for (const range of found) {
    const last = merged.at(-1)
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else merged.push([...range])
  }
  return merged
}

const endOf = (original: string, place: number) =>
  place + String.fromCodePoint(original.codePointAt(place) ?? 0).length

function occurrences(text: string, { kind, text: word }: QueryWord): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (kind !== 'word' || beginsAWord(text, at)) found.push([at, at + word.length])
  }
  return found
}

const beginsAWord = (text: string, at: number) => {
  const before = text.slice(Math.max(0, at - 2), at).match(/[\p{L}\p{N}]$/u)?.[0]
  return !before || isHan(before)
}

/** A text in pieces, those hit marked. */
export function highlight(original: string, words: readonly QueryWord[]): Piece[] {
  return pieces(original, rangesOf(original, words))
}

function pieces(original: string, ranges: readonly Range[]): Piece[] {
  const cut: Piece[] = []
  let last = 0
  for (const [from, to] of ranges) {
    cut.push({ text: original.slice(last, from), isHit: false })
    cut.push({ text: original.slice(from, to), isHit: true })
    last = to
  }
  cut.push({ text: original.slice(last), isHit: false })
  return cut.filter(({ text }) => text !== '')
}

const BEFORE = 24
const LENGTH = 96

/**
 * The passage of a text that shows best why it was found: in the line, and there from the hit on, with the most
 * different words; the first of equals. A passage never goes on into the next line.
 *
 * @returns null where none of the words stands in it
 */
export function excerpt(original: string, words: readonly QueryWord[]): Piece[] | null {
  const best = original
    .split('\n')
    .map((line) => bestPassage(line, words))
    .reduce((best, passage) => (passage.shown > best.shown ? passage : best), NOTHING)
  return best.shown === 0 ? null : passagePieces(best)
}

type Passage = { line: string; ranges: readonly Range[]; hit: number; shown: number }
const NOTHING: Passage = { line: '', ranges: [], hit: 0, shown: 0 }

function bestPassage(line: string, words: readonly QueryWord[]): Passage {
  const ranges = rangesOf(line, words)
  let best = { ...NOTHING, line, ranges }
  for (const [hit] of ranges) {
    const inside = ranges.filter(([from, to]) => from >= hit && to <= hit + LENGTH - BEFORE)
    const shown = new Set(inside.map(([from, to]) => line.slice(from, to))).size
    if (shown > best.shown) best = { line, ranges, hit, shown }
  }
  return best
}

function passagePieces({ line, ranges, hit }: Passage): Piece[] {
  const from = passageStart(line, hit)
  const to = wholeEnd(line, from + LENGTH)
  const inside = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Range => [start - from, end - from])
  return [
    ...(from > 0 ? [ELLIPSIS] : []),
    ...pieces(line.slice(from, to), inside),
    ...(to < line.length ? [ELLIPSIS] : []),
  ]
}

const ELLIPSIS: Piece = { text: '……', isHit: false }

/** The beginning of the sentence or clause, if it is near. */
function passageStart(line: string, hit: number): number {
  if (hit <= BEFORE) return 0
  const before = line.slice(hit - BEFORE, hit)
  const sentence = Math.max(...['。', '！', '？'].map((mark) => before.lastIndexOf(mark)))
  const clause = sentence >= 0 ? sentence : Math.max(before.indexOf('，'), before.indexOf('；'))
  return wholeEnd(line, hit - BEFORE + clause + 1)
}

/** Never in the middle of a character of two units. */
const wholeEnd = (line: string, place: number) =>
  /[\uDC00-\uDFFF]/.test(line.charAt(place)) ? place + 1 : place
