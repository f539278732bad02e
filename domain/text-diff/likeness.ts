import type { TextPiece } from './diff-words'

/** Below this share of kept characters two paragraphs are two, and no rewriting of one. */
export const ALIKE = 0.4

/** The characters that stayed, as a share of the longer of the two texts: 0 to 1. */
export function likeness(pieces: readonly TextPiece[]): number {
  const count = (kind: TextPiece['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? [...piece.text].length : 0), 0)
  const same = count('same')
  return same / Math.max(1, same + Math.max(count('inserted'), count('deleted')))
}
