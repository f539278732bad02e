import type { Region } from '@/domain/edition-layout'
import { inks } from '../art/carving/block'
import { type Frame, SHEET } from './place'
import { rectangle, setLine } from './type'

const TEXT = 14
const LINE = 20
/** How large a headline is set, by the size that the layout gives it. */
const HEADLINES: Record<Region['size'], number> = { lead: 74, band: 52, major: 38, minor: 28 }

export type PrintedStory = {
  region: Region
  frame: Frame
  kicker: string | null
  headline: string
  text: string
  /** Its picture is a portrait. */
  upright: boolean
}

/** Where a picture goes, left free by the type. */
export type PictureFrame = { story: number; frame: Frame }

/** The sheet: head, rules and type, as an SVG, with the places of the pictures. */
export function drawSheet(
  head: { publication: string; page: string },
  stories: readonly PrintedStory[],
): { svg: string; pictures: PictureFrame[] } {
  const { width, height } = SHEET
  const regions = stories.map(drawStory)
  const ink = [drawRules(stories), ...regions.map(({ path }) => path)].join('')
  const { ink: black, paper, red } = inks
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<path fill="${red}" d="${drawName(head.publication)}"/>`,
    `<path fill="${black}" d="${drawPageLine(head.page)}${ink}"/></svg>`,
  ].join('')
  return { svg, pictures: regions.flatMap(({ picture }) => picture ?? []) }
}

const { margin, head, gap } = SHEET
const inner = SHEET.width - 2 * margin

const drawName = (publication: string) => setLine(publication, margin, margin + 24, 150)

function drawPageLine(page: string): string {
  const under = margin + head - 50
  const size = 34
  const x = margin + inner - [...page].length * size
  return (
    setLine(page, x, under - 60, size) +
    rectangle(margin, under, inner, 8) +
    rectangle(margin, under + 13, inner, 2)
  )
}

/** Hairlines between the regions, and the rule at the foot with the line of the ad desk beneath it. */
function drawRules(stories: readonly PrintedStory[]): string {
  const between = stories.map(({ frame: { x, y, height, width } }) => {
    const left = x > margin ? rectangle(x - gap / 2, y, 1.5, height) : ''
    return left + rectangle(x, y + height + gap / 2, width, 1.5)
  })
  const foot = SHEET.height - margin - 34
  const line = setLine('广告登报咨询电话零五零零五五五零一二零', margin, foot + 12, 20)
  return between.join('') + rectangle(margin, foot, inner, 5) + line
}

function drawStory(
  { region, frame, headline, kicker, text, upright }: PrintedStory,
  story: number,
) {
  const size = HEADLINES[region.size]
  const perLine = Math.floor(frame.width / size)
  const lines = Math.ceil([...headline].length / perLine)
  const below = kicker ? frame.y + 36 : frame.y
  const path = Array.from({ length: lines }, (_, line) => {
    const words = [...headline].slice(line * perLine, (line + 1) * perLine).join('')
    return setLine(words, frame.x, below + line * size * 1.2, size)
  })
  const top = below + lines * size * 1.2 + 14
  const column = (frame.width - (region.wide.span - 1) * gap) / region.wide.span
  const width = region.wide.picture * (column + gap) - gap
  const height = upright ? width * 1.25 : (width * 2) / 3
  const picture = width > 0 ? { x: frame.x, y: top, width, height } : null
  const columns = Array.from({ length: region.wide.span }, (_, place) => ({
    x: frame.x + place * (column + gap),
    y: picture && place < region.wide.picture ? top + height + 16 : top,
  }))
  path.push(runText(text, columns, column, frame.y + frame.height))
  if (kicker) path.push(setLine(kicker, frame.x, frame.y, 24))
  return { path: path.join(''), picture: picture && { story, frame: picture } }
}

/** Fills the columns one after the other; a text that is too short begins again, as if there were more of it. */
function runText(
  text: string,
  columns: { x: number; y: number }[],
  width: number,
  bottom: number,
): string {
  const characters = [...text]
  const perLine = Math.floor(width / TEXT)
  let at = 0
  return columns
    .map(({ x, y }) => {
      const lines = Math.max(0, Math.floor((bottom - y) / LINE))
      return Array.from({ length: lines }, (_, line) => {
        const words = Array.from(
          { length: perLine },
          () => characters[at++ % characters.length] ?? '',
        )
        return setLine(words.join(''), x, y + line * LINE, TEXT)
      }).join('')
    })
    .join('')
}
