import { breakLines } from '@/domain/break-lines'
import { fitLine } from '@/domain/fit-line'
import { widthInSong } from '@/lib/song-type'
import { COLOURS, hang, pngOf, text } from './drawing'

/** What stands on a picture by which a page is shared. */
export type Card = {
  wordmark: string
  publication: string | null
  /** column, kind of event … */
  label: string
  kicker: string | null
  title: string
  foot: string
}

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const MEASURE = WIDTH - 2 * MARGIN
/** Headline sizes from large to small, with the lines that have room at each. */
const SIZES = [
  { size: 92, most: 2 },
  { size: 76, most: 3 },
  { size: 60, most: 4 },
] as const

/** The card as a PNG of 1200 × 630 (Open Graph): paper, the red rule, the wordmark, the headline in Song. */
export const drawCard = (card: Card): Promise<Uint8Array<ArrayBuffer>> => pngOf(svgOf(card))

function svgOf(card: Card): string {
  const { wordmark, publication, label, kicker, foot } = card
  const markWidth = widthInSong(wordmark, 84)
  const { lines, size } = setHeadline(card.title)
  const lineHeight = size * 1.28
  const block = lines.length * lineHeight + (kicker ? 60 : 0)
  const top = 178 + (352 - block) / 2 + (kicker ? 60 : 0)
  const labelWidth = widthInSong(label, 34)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="10" fill="${COLOURS.red}"/>`,
    text(wordmark, MARGIN, 122, 84, COLOURS.red),
    publication ? text(publication, MARGIN + markWidth + 28, 116, 34, COLOURS.ink) : '',
    text(label, WIDTH - MARGIN - labelWidth, 116, 34, COLOURS.red),
    `<rect x="${MARGIN}" y="152" width="${MEASURE}" height="2" fill="${COLOURS.ink}"/>`,
    kicker ? text(fitting(kicker, 36), MARGIN, top - 28, 36, COLOURS.inkSoft) : '',
    ...lines.map((line, i) =>
      text(line, MARGIN - hang(line, size), top + size * 0.95 + i * lineHeight, size, COLOURS.ink),
    ),
    `<rect x="${MARGIN}" y="544" width="${MEASURE}" height="1" fill="${COLOURS.rule}"/>`,
    text(fitting(foot, 30), MARGIN, 590, 30, COLOURS.inkSoft),
    '</svg>',
  ].join('')
}

function setHeadline(title: string): { lines: string[]; size: number } {
  for (const { size, most } of SIZES) {
    const lines = breakLines(title, (words) => widthInSong(words, size), MEASURE, most)
    if (lines) return { lines, size }
  }
  const { size } = SIZES[2]
  return { lines: [fitting(title, size)], size }
}

const fitting = (words: string, size: number) =>
  fitLine(words, (part) => widthInSong(part, size), MEASURE)
