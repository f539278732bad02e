import { phrasesOf } from './headline-phrases'

/**
 * A headline in as few lines as fit, of about equal length, broken between words.
 *
 * @param widthOf the width of a text in the unit of `widest`
 * @returns null where it takes more than `most` lines
 */
export function breakLines(
  headline: string,
  widthOf: (text: string) => number,
  widest: number,
  most: number,
): string[] | null {
  const pieces = phrasesOf(headline).flatMap((phrase) =>
    widthOf(phrase) > widest ? [...phrase] : [phrase],
  )
  const least = Math.max(1, Math.ceil(widthOf(headline) / widest))
  for (let count = least; count <= most; count++) {
    const lines = fill(pieces, widthOf, widest)
    if (lines.length > count) continue
    // As narrow as the same number of lines allows: the last one is then no orphan.
    let width = widthOf(headline) / count
    for (; width < widest; width += widest / 40) {
      const even = fill(pieces, widthOf, width)
      if (even.length <= lines.length) return even
    }
    return lines
  }
  return null
}

function fill(pieces: readonly string[], widthOf: (text: string) => number, widest: number) {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf((last + piece).trim()) <= widest)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
