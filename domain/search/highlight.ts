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
 * The passage of a text that shows best why it was found: the one with the most different words, the first of equals.
 *
 * @returns null where none of the words stands in it
 */
export function excerpt(original: string, words: readonly QueryWord[]): Piece[] | null {
  const ranges = rangesOf(original, words)
  const first = ranges.toSorted(
    (a, b) => differentFrom(original, ranges, b) - differentFrom(original, ranges, a),
  )[0]
  if (!first) return null
  const from = passageStart(original, first[0])
  const to = wholeEnd(original, from + LENGTH)
  const passage = original.slice(from, to).replaceAll('\n', ' ')
  const inside = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Range => [start - from, end - from])
  return [
    ...(from > 0 ? [{ text: '……', isHit: false }] : []),
    ...pieces(passage, inside),
    ...(to < original.length ? [{ text: '……', isHit: false }] : []),
  ]
}

/** How many different words a passage that opens with this hit shows. */
function differentFrom(original: string, ranges: readonly Range[], [start]: Range): number {
  const shown = ranges.filter(([from, to]) => from >= start && to <= start + LENGTH - BEFORE)
  return new Set(shown.map(([from, to]) => original.slice(from, to))).size
}

/** The beginning of the sentence or clause, if it is near. */
function passageStart(original: string, hit: number): number {
  if (hit <= BEFORE) return 0
  const before = original.slice(hit - BEFORE, hit)
  const sentence = Math.max(...['。', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark)))
  const clause = sentence >= 0 ? sentence : Math.max(before.indexOf('，'), before.indexOf('；'))
  return wholeEnd(original, hit - BEFORE + clause + 1)
}

/** Never in the middle of a character of two units. */
const wholeEnd = (original: string, place: number) =>
  /[\uDC00-\uDFFF]/.test(original.charAt(place)) ? place + 1 : place
