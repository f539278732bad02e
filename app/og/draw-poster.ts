import { create } from 'qrcode'
import { breakLines } from '@/domain/break-lines'
import { fitLine } from '@/domain/fit-line'
import { qrCodeOf } from '@/domain/qr-code'
import { widthInSong } from '@/lib/song-type'
import { COLOURS, hang, pngOf, text } from './drawing'

/** What stands on an event's poster: nothing of anybody who takes part. */
export type Poster = {
  wordmark: string
  publication: string | null
  label: string
  title: string
  /** when and where, a line each; broken where they are too long */
  lines: readonly string[]
  host: string | null
  /** The public address that the code leads to. */
  address: string
}

// A telephone's screen, three to four: kept by a long press, sent on in a chat, pinned up on A4.
const WIDTH = 1080
const HEIGHT = 1440
const MARGIN = 84
const MEASURE = WIDTH - 2 * MARGIN
const QR = 330
const SIZES = [
  { size: 112, most: 3 },
  { size: 88, most: 4 },
  { size: 68, most: 5 },
] as const
const LINE = 44

/** The poster as a PNG of 1080 × 1440: the red rule, the name in Song, when and where, and the code at its foot. */
export const drawPoster = (poster: Poster): Promise<Uint8Array<ArrayBuffer>> => pngOf(svgOf(poster))

function svgOf({ wordmark, publication, label, title, lines, host, address }: Poster): string {
  const headline = setHeadline(title)
  const lineHeight = headline.size * 1.3
  const top = 330
  const foot = HEIGHT - MARGIN - QR
  const facts = lines.flatMap((line) => broken(line, LINE, 2))
  const factsTop = top + headline.lines.length * lineHeight + 70
  const beside = MARGIN + QR + 48
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="18" fill="${COLOURS.red}"/>`,
    text(wordmark, MARGIN, 158, 92, COLOURS.red),
    publication
      ? text(publication, WIDTH - MARGIN - widthInSong(publication, 36), 150, 36, COLOURS.ink)
      : '',
    `<rect x="${MARGIN}" y="196" width="${MEASURE}" height="3" fill="${COLOURS.ink}"/>`,
    text(label, MARGIN, 272, 42, COLOURS.red),
    ...headline.lines.map((line, i) =>
      text(
        line,
        MARGIN - hang(line, headline.size),
        top + headline.size * 0.9 + i * lineHeight,
        headline.size,
        COLOURS.ink,
      ),
    ),
    ...facts.map((line, i) =>
      text(line, MARGIN - hang(line, LINE), factsTop + i * LINE * 1.6, LINE, COLOURS.ink),
    ),
    `<rect x="${MARGIN}" y="${foot - 48}" width="${MEASURE}" height="1.5" fill="${COLOURS.rule}"/>`,
    code(address, MARGIN, foot),
    text('扫一扫', beside, foot + 84, 62, COLOURS.red),
    text('看详情，在线报名', beside, foot + 156, 40, COLOURS.ink),
    host
      ? text(fitting(host, 34, MEASURE - QR - 48), beside, foot + QR - 14, 34, COLOURS.inkSoft)
      : '',
    '</svg>',
  ].join('')
}

function setHeadline(title: string): { lines: string[]; size: number } {
  for (const { size, most } of SIZES) {
    const lines = breakLines(title, (words) => widthInSong(words, size), MEASURE, most)
    if (lines) return { lines, size }
  }
  return { lines: broken(title, SIZES[2].size, 5), size: SIZES[2].size }
}

const broken = (words: string, size: number, most: number): string[] =>
  breakLines(words, (part) => widthInSong(part, size), MEASURE, most) ?? [
    fitting(words, size, MEASURE),
  ]

const fitting = (words: string, size: number, measure: number) =>
  fitLine(words, (part) => widthInSong(part, size), measure)

/** With its quiet zone, as wide as `QR`. */
function code(address: string, x: number, y: number): string {
  const { data, size: width } = create(address, { errorCorrectionLevel: 'M' }).modules
  const { size, path } = qrCodeOf(data, width)
  return [
    `<g transform="translate(${x} ${y}) scale(${QR / size})" shape-rendering="crispEdges">`,
    `<rect width="${size}" height="${size}" fill="${COLOURS.qrPaper}"/>`,
    `<path d="${path}" stroke="${COLOURS.qrInk}"/></g>`,
  ].join('')
}
