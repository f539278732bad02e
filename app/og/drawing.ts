import sharp from 'sharp'
import { outlineInSong } from '@/lib/song-type'

// The light values of app/tokens.css, which a picture cannot read.
export const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  inkSoft: '#65605a',
  rule: '#d5cfc4',
  red: '#b3161b',
  qrInk: '#000000',
  qrPaper: '#ffffff',
} as const

/** One line of Song as outlines; at whole units, because opentype.js writes some fractions as NaN. */
export const text = (words: string, x: number, baseline: number, size: number, fill: string) =>
  `<path fill="${fill}" d="${outlineInSong(words, Math.round(x), Math.round(baseline), size)}"/>`

/** An opening mark fills the right half of its square: it hangs, so that the words stand on the margin. */
export const hang = (line: string, size: number) => (/^[“‘《〈（「『【]/u.test(line) ? size / 2 : 0)

/** A drawing of few colours as a PNG. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer()
  return Uint8Array.from(png)
}
