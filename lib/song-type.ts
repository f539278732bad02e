import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import opentype, { type Font } from 'opentype.js'

/*
 * Text set in Song (Noto Serif SC Bold, of an npm package) as outlines: what is drawn looks the same on every machine,
 * whatever fonts it has. The typeface comes in some hundred slices; only those that a text needs are opened.
 */

// The bundler must not look into it: it would take its 1,600 files for a part of the build.
const FOLDER = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'node_modules/@fontsource/noto-serif-sc',
)
const WEIGHT = '700-normal.woff'

type Slice = { file: string; ranges: [number, number][] }

let slices: Slice[] | undefined
const fonts = new LRUCache<string, Font>({ max: 101 })

function allSlices(): Slice[] {
  slices ??= Object.entries(
    JSON.parse(
      readFileSync(/* turbopackIgnore: true */ path.join(FOLDER, 'unicode.json'), 'utf8'),
    ) as Record<string, string>,
  )
    .map(([name, ranges]) => ({
      file: `noto-serif-sc-${name.replace(/[[\]]/g, '')}-${WEIGHT}`,
      isChinese: name.startsWith('['),
      ranges: ranges.split(',').map(rangeOf),
    }))
    // Quotation marks and dashes are in the Latin slices too, as wide as Latin has them.
    .toSorted((a, b) => Number(b.isChinese) - Number(a.isChinese))
  return slices
}

/** `U+4e00-4e03` */
function rangeOf(range: string): [number, number] {
  const [from = '0', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

function fontOf(file: string): Font {
  const held = fonts.get(file)
  if (held) return held
  const bytes = readFileSync(/* turbopackIgnore: true */ path.join(FOLDER, 'files', file))
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  fonts.set(file, font)
  return font
}

/** Null for a character that the typeface does not have. */
function glyphOf(character: string) {
  const code = character.codePointAt(0) ?? 0
  for (const { file, ranges } of allSlices()) {
    if (!ranges.some(([from, to]) => code >= from && code <= to)) continue
    const font = fontOf(file)
    const glyph = font.charToGlyph(character)
    if (glyph.index > 0) return { glyph, unitsPerEm: font.unitsPerEm }
  }
  return null
}

/** How wide a text is at a size, in the unit of the size. */
export function widthInSong(text: string, size: number): number {
  return [...text].reduce((sum, character) => {
    const found = glyphOf(character)
    const advance = found ? (found.glyph.advanceWidth ?? 0) / found.unitsPerEm : 1
    return sum + advance * size
  }, 0)
}

/** The outlines of one line as the `d` of an SVG path; `y` is its baseline. An unknown character leaves its room empty. */
export function outlineInSong(text: string, x: number, y: number, size: number): string {
  let at = x
  let path = ''
  for (const character of text) {
    const found = glyphOf(character)
    if (found) path += found.glyph.getPath(at, y, size).toPathData(1)
    at += found ? ((found.glyph.advanceWidth ?? 0) / found.unitsPerEm) * size : size
  }
  return path
}
