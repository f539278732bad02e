/** The fingerprint of a published story: `sketch` of its text. */
export type Fingerprint = { id: string; title: string; link: string; sketch: number[] }

const PIECE = 5
const SIZE = 128

/**
 * The smallest 128 hashes of all pieces of five characters of a text (Han, letters, figures; marks and white space are
 * nothing): a bottom-k sketch. Two sketches estimate how much two texts share, whatever their length. Linear.
 */
export function sketchOf(text: string): number[] {
  const characters = text.replace(/[^\p{sc=Han}\p{L}\p{N}]/gu, '')
  const hashes = new Set<number>()
  for (let at = 0; at + PIECE <= characters.length; at++) hashes.add(hashAt(characters, at))
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE)
}

/** FNV-1a of a piece, mixed once more so that the order of hashes has nothing to do with that of letters. */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + PIECE; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The share of pieces that two texts have in common, 0 to 1, estimated from their sketches. */
export function likeness(a: number[], b: number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE)
  const inA = new Set(a)
  const inB = new Set(b)
  const shared = union.filter((hash) => inA.has(hash) && inB.has(hash)).length
  return union.length === 0 ? 0 : shared / union.length
}
