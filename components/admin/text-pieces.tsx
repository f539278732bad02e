import type { TextPiece } from '@/domain/text-diff/diff-words'
import './text-pieces.css'

/** A text with what came underlined and what went struck out: told by more than colour, and by the elements themselves. */
export function TextPieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ kind, text }, place) => {
    const Mark = kind === 'inserted' ? 'ins' : kind === 'deleted' ? 'del' : 'span'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
      <Mark className={`text-piece-${kind}`} key={place}>
        {text}
      </Mark>
    )
  })
}
