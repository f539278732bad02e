import type { Line } from './lines'
import { width } from './wrap'

/** A sentence, or a list's item, ends here; closing quotes and brackets may follow. */
export function endsSentence(text: string): boolean {
  return /(?:[。!?…;:~]|——)["”’』」)\]】]*$/.test(text)
}

/**
 * Whether `next` goes on with the paragraph that `last` printed: the layout broke it in the middle of a sentence, or, on
 * a page wrapped at `wrap` columns, `last` is a full line and `next` is not indented.
 */
export function goesOn(last: Line, next: Line, wrap: number | null): boolean {
  const deeper = next.indent >= last.indent + 2 && next.indent <= 8
  const again = next.indent >= 2 && last.indent >= 2 && next.blanks > 0
  const indented = wrap !== null && (deeper || again)
  if (indented || next.item || /^[●○◎△▲◆◇■□★☆①-⑳]/.test(next.text)) return false
  if (!endsSentence(last.text)) return true
  return wrap !== null && next.blanks === 0 && width(last) >= wrap - 1
}

/** Puts the pieces of a broken paragraph together: Latin words keep a blank between them, Han do not. */
export function joinPieces(pieces: string[]): string {
  return pieces.reduce((whole, piece) => {
    const latin = /[A-Za-z,.]$/.test(whole) && /^[A-Za-z]/.test(piece)
    return latin ? `${whole} ${piece}` : whole + piece
  }, '')
}
