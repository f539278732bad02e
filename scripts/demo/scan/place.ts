import type { PageStory, Region } from '@/domain/edition-layout'
import { layOutPage } from '@/domain/edition-layout'

/** A rectangle on the sheet, in its pixels. */
export type Frame = { x: number; y: number; width: number; height: number }

export type PlacedRegion = { region: Region; frame: Frame }

/** The sheet of a broadsheet as a scanner delivers it. */
export const SHEET = { width: 1500, height: 2160, margin: 64, head: 250, foot: 60, gap: 30 }

/** The regions of the page on the sheet: the rows of the layout share its height. */
export function placeRegions(stories: readonly PageStory[]): PlacedRegion[] {
  const { width, height, margin, head, foot, gap } = SHEET
  const rows = layOutPage(stories)
  const lines = rows.reduce((sum, row) => sum + row.lines, 0)
  const room = height - 2 * margin - head - foot - gap * rows.length
  const column = (width - 2 * margin - 5 * gap) / 6
  let y = margin + head
  return rows.flatMap((row) => {
    let x = margin
    const rowHeight = (room * row.lines) / lines
    const placed = row.regions.map((region) => {
      const span = region.wide.span
      const frame = { x, y, width: span * (column + gap) - gap, height: rowHeight }
      x += span * (column + gap)
      return { region, frame }
    })
    y += rowHeight + gap
    return placed
  })
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

/** The frame as a hotspot has it: in percent of the sheet. */
export const areaOf = ({ x, y, width, height }: Frame) => ({
  x: percent(x, SHEET.width),
  y: percent(y, SHEET.height),
  width: percent(width, SHEET.width),
  height: percent(height, SHEET.height),
})
