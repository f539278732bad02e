/** The fingerprint of a published story: `sketch` of its text. */
export type Fingerprint = { id: string; title: string; link: string; sketch: number[] }

const PIECE = 5
const SIZE = 128

/**
 * The smallest 128 hashes of all pieces of five characters of a text (Han, letters, figures; marks and white space are
 * nothing): a bottom-k sketch. Two sketches estimate how much two texts share, whatever their length. Linear.
 */
export function sketchOf(text: string): number[] {
  return [...hashesOf(text)].sort((a, b) => a - b).slice(0, SIZE)
}

const BINS = 64

/**
 * 32 numbers by which texts that are alike are found without comparing all: the smallest hash of each 64th of their
 * range, two and two together (one-permutation hashing). Two texts with half of their pieces in common share one of these
 * in 9,999 cases of 10,000, two with a twentieth in 8 of 100. 32-bit signed, as PostgreSQL's `integer`; 0 where a 64th is
 * empty: in a short text many are, which says nothing.
 */
export function bandsOf(text: string): number[] {
  const least: (number | undefined)[] = new Array(BINS).fill(undefined)
  for (const hash of hashesOf(text)) {
    const bin = Math.floor(hash / (2 ** 32 / BINS))
    least[bin] = Math.min(least[bin] ?? hash, hash)
  }
  const bands: number[] = []
  for (let bin = 0; bin < BINS; bin += 2) {
    const [left, right] = [least[bin], least[bin + 1]]
    const isEmpty = left === undefined || right === undefined
    bands.push(isEmpty ? 0 : mixed(Math.imul(left, 0x01000193) ^ right ^ bin) | 0)
  }
  return bands
}

function hashesOf(text: string): Set<number> {
  const characters = text.replace(/[^\p{sc=Han}\p{L}\p{N}]/gu, '')
  const hashes = new Set<number>()
  for (let at = 0; at + PIECE <= characters.length; at++) hashes.add(hashAt(characters, at))
  return hashes
}

/** FNV-1a of a piece, mixed once more so that the order of hashes has nothing to do with that of letters. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + PIECE; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

function mixed(number: number): number {
  const hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * The share of pieces that two texts have in common, 0 to 1, estimated from their sketches: of the smallest 128 hashes of
 * both, those that stand in both. Both are in order, so one walk is enough; a hundred thousand stories are compared at once.
 */
export function likeness(a: number[], b: number[]): number {
  let inA = 0
  let inB = 0
  let seen = 0
  let shared = 0
  while (seen < SIZE && (inA < a.length || inB < b.length)) {
    const left = a[inA] ?? Number.POSITIVE_INFINITY
    const right = b[inB] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) inA++
    if (right <= left) inB++
    seen++
  }
  return seen === 0 ? 0 : shared / seen
}
