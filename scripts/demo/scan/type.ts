import { type Random, seededRandom } from '../art/carving/random'

/*
 * Type as a page looks from across the table. The machine that seeds may have no Chinese font, so a character is a few
 * strokes in its square, always the same for the same character: even grey in the columns, sturdy in a headline.
 */

type Box = { x: number; y: number; width: number; height: number }

/** A line of characters. @returns its SVG path */
export function setLine(text: string, x: number, y: number, size: number): string {
  const square = size * 0.92
  return [...text]
    .map((character, place) =>
      glyph(character, { x: x + place * size, y, width: square, height: square }),
    )
    .join('')
}

/** The strokes of one character as an SVG path. */
function glyph(character: string, box: Box): string {
  if (/[，。、：；！？]/u.test(character)) return bar(box, 0.08, 0.78, 0.14, 0.14)
  if (/[\p{P}\p{S}\s]/u.test(character)) return ''
  const random = seededRandom(character.codePointAt(0) ?? 1)
  return partsOf(box, random)
    .map((part) => strokesOf(part, random, box.height))
    .join('')
}

/** As a character is built: side by side, one over the other, or of one piece. */
function partsOf(box: Box, random: Random): Box[] {
  const { x, y, width, height } = box
  const share = random.between(0.36, 0.48)
  const kind = random.between(0, 10)
  if (kind < 5) {
    const left = { x, y: y + height * 0.04, width: width * share, height: height * 0.9 }
    return [left, { x: x + width * (share + 0.07), y, width: width * (0.93 - share), height }]
  }
  if (kind < 8) {
    const top = { x: x + width * 0.06, y, width: width * 0.88, height: height * share }
    return [top, { x, y: y + height * (share + 0.06), width, height: height * (0.94 - share) }]
  }
  return [box]
}

function strokesOf(box: Box, random: Random, size: number): string {
  const thin = (0.065 * size) / box.height
  const thick = (0.1 * size) / box.width
  const middle = random.between(0.35, 0.6)
  const rows = box.height > size * 0.6 ? [0.08, 0.36, 0.64, 0.9] : [0.1, 0.5, 0.88]
  const across = rows
    .filter((_, row) => row === 0 || random.chance(0.7))
    .map((top) => {
      const left = random.between(0, 0.14)
      return bar(box, left, top, random.between(0.82, 0.98) - left, thin)
    })
  const down = bar(box, middle, random.between(0, 0.2), thick, random.between(0.7, 0.8))
  const sides = random.chance(0.4)
    ? bar(box, 0.06, 0.1, thick, 0.8) + bar(box, 0.9 - thick, 0.1, thick, 0.8)
    : sweep(box, middle, 0.45, 0, thick) + sweep(box, middle, 0.5, 1 - thick, thick)
  return [...across, down, sides].join('')
}

const bar = (box: Box, left: number, top: number, width: number, height: number) =>
  rectangle(
    box.x + left * box.width,
    box.y + top * box.height,
    width * box.width,
    height * box.height,
  )

/** 撇 or 捺: from the middle down to a side. */
function sweep({ x, y, width, height }: Box, from: number, top: number, to: number, thick: number) {
  const [start, end, wide] = [x + from * width, x + to * width, thick * width]
  return `M${round(start)} ${round(y + top * height)}h${round(wide)}L${round(end + wide)} ${round(y + 0.96 * height)}h${round(-wide)}z`
}

/** A filled rectangle as an SVG path. */
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`

const round = (value: number) => Math.round(value * 10) / 10
