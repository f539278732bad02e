import {
  type ColumnSplit,
  headLines,
  linesOfText,
  measureOf,
  pictureLines,
} from './edition-measure'
import { rowsOfPage, type Span } from './edition-rows'

/** What the layout has to know of a story; lengths in characters. */
export type PageStory = {
  id: number
  kicker: string | null
  headline: string
  deck: string | null
  /** Of the whole text. */
  characters: number
  picture: 'landscape' | 'portrait' | null
}

/** The sizes of headlines, from the story that opens the page to the short notices at its foot. */
export type RegionSize = 'lead' | 'band' | 'major' | 'minor'

/** The place of one story on the page. */
export type Region = {
  id: number
  size: RegionSize
  /** On a grid of six columns, a desktop's or the printed page's. */
  wide: ColumnSplit
  /** On a grid of four, a tablet's. */
  middle: ColumnSplit
  /** How many characters of the text fill the region. */
  opening: number
}

/** Regions beside one another, which fill the six columns; `lines` is the height in lines of text. */
export type Row = { regions: Region[]; lines: number }

/** Lines of text a story gets at least, where it has them, when nothing beside it is higher. */
const LEAST_LINES: Record<RegionSize, number> = { lead: 11, band: 9, major: 8, minor: 7 }

/** A text that is cut ends a little early. */
const FILLING = 1.02

/** A3 has room for so many lines at the size in which a page is usually printed. */
const LINES_OF_A3 = 60

/** Whether a page has to be set smaller to be printed on one sheet. */
export const isDense = (rows: readonly Row[]): boolean =>
  rows.reduce((sum, { lines }) => sum + lines, 0) > LINES_OF_A3

/**
 * The page as the paper would make it up, in modules: the first story leads, the rest follow in rows by their order,
 * the wider the earlier and longer. In each row the texts are cut so that all end at the same height.
 *
 * @param stories in the order of the page; those without a picture get none
 */
export function layOutPage(stories: readonly PageStory[]): Row[] {
  return rowsOfPage(stories).map((row) => {
    const places = row.map(({ story, wide, middle }) => {
      const size = sizeOf(story, stories[0] === story, wide.span)
      return { story, size, wide: splitOf(wide, story, 6), middle: splitOf(middle, story, 4) }
    })
    const lines = Math.max(...places.map(leastHeight))
    const regions = places.map((place) => ({
      id: place.story.id,
      size: place.size,
      wide: place.wide,
      middle: place.middle,
      opening: openingOf(place, lines),
    }))
    return { regions, lines }
  })
}

/** By the width of the region; one step smaller where the headline would take too many lines. */
function sizeOf({ headline }: PageStory, leads: boolean, span: number): RegionSize {
  const sizes: RegionSize[] = ['lead', 'band', 'major', 'minor']
  const wanted = leads ? 0 : span >= 3 ? 1 : span === 2 ? 2 : 3
  const fits = (size: RegionSize) =>
    [...headline].length <= measureOf(size, span) * (size === 'major' ? 3 : 2)
  return sizes.slice(wanted).find(fits) ?? 'minor'
}

/**
 * Pictures stand beside the text; a wide one over it in two columns, and across the narrower page, where one column left
 * beside it would run on far below. A single column has none.
 */
function splitOf(place: Span, { picture }: PageStory, ofPage: 6 | 4): ColumnSplit {
  const { span } = place
  if (!picture || span === 1) return { ...place, picture: 0, text: span }
  if (picture === 'portrait') return beside(place, span === 6 ? 2 : 1)
  if (span === 2 || ofPage === 4) return { ...place, picture: span, text: span }
  return beside(place, span === 3 ? 2 : 3)
}

const beside = (place: Span, picture: number): ColumnSplit => ({
  ...place,
  picture,
  text: place.span - picture,
})

type Place = { story: PageStory; size: RegionSize; wide: ColumnSplit }

/** What stands over the text and what stands beside it. */
function around({ story, size, wide }: Place): { above: number; beside: number } {
  const head = headLines(story, size, wide.span)
  const picture = story.picture ? pictureLines(wide.picture, story.picture) : 0
  return wide.text === wide.span
    ? { above: head + picture, beside: 0 }
    : { above: head, beside: picture }
}

function leastHeight(place: Place): number {
  const { above, beside } = around(place)
  const text = Math.min(
    LEAST_LINES[place.size],
    linesOfText(place.story.characters, place.wide.text),
  )
  return Math.ceil(above + Math.max(beside, text))
}

function openingOf(place: Place, lines: number): number {
  const room = lines - around(place).above
  return Math.floor(room * measureOf('text', 1) * place.wide.text * FILLING)
}
