import type { Line } from './lines'

/**
 * The width at which OCR or a mail client broke every line of the page, or null when lines are whole paragraphs:
 * at least eight lines, and two thirds of those longer than eight characters end within two characters of one width.
 */
export function wrapWidth(lines: Line[]): number | null {
  const widths = lines.filter((l) => l.level === 0 && l.text.length > 8).map((l) => width(l))
  if (widths.length < 8) return null
  const counts = new Map<number, number>()
  for (const w of widths) counts.set(w, (counts.get(w) ?? 0) + 1)
  let best = 0
  let bestCount = 0
  for (const w of counts.keys()) {
    const near = [-2, -1, 0, 1, 2].reduce((sum, d) => sum + (counts.get(w + d) ?? 0), 0)
    if (near > bestCount || (near === bestCount && w > best)) [best, bestCount] = [w, near]
  }
  const longer = widths.filter((w) => w > best + 2).length
  return bestCount * 2 >= widths.length && longer * 8 <= widths.length && best <= 60 ? best : null
}

/** Columns a line fills, in full-width characters: two Latin letters or figures are one. */
export function width(line: Line): number {
  let half = 0
  for (const c of line.text) half += c.charCodeAt(0) < 0x2e80 && !/[“”‘’…—·]/.test(c) ? 1 : 2
  return Math.round((half + line.indent) / 2)
}
