import type { PageStory, RegionSize } from './edition-layout'

/**
 * How a region divides its columns: the picture stands beside the text, or over it where both take all of them.
 * `opensRow`: it is the first in its row, where a rule runs across the page instead of down at its side.
 */
export type ColumnSplit = { span: number; picture: number; text: number; opensRow: boolean }

/*
 * The measures of the broadsheet in the em of its text, as sheet.module.css sets it at full width: a column, the
 * white between two, and the line. They need to be right only so far as texts beside one another end together.
 */
const COLUMN = 11.8
const GAP = 1.6
const LINE = 1.7

/** Sizes of headlines, in the same em, and the height of their lines. */
const TYPE: Record<RegionSize | 'text', { em: number; line: number }> = {
  lead: { em: 3.2, line: 3.9 },
  band: { em: 2.3, line: 2.95 },
  major: { em: 1.7, line: 2.3 },
  minor: { em: 1.27, line: 1.8 },
  text: { em: 1, line: LINE },
}

const widthOf = (columns: number) => columns * (COLUMN + GAP) - GAP

/** Characters in a line over so many columns. */
export const measureOf = (size: RegionSize | 'text', columns: number): number =>
  Math.floor(widthOf(columns) / TYPE[size].em)

/** The height of 引题, 主题 and 副题, in lines of text. */
export function headLines(
  { kicker, headline, deck }: Pick<PageStory, 'kicker' | 'headline' | 'deck'>,
  size: RegionSize,
  columns: number,
): number {
  const rows = (text: string | null, measure: number) =>
    Math.ceil([...(text ?? '')].length / measure)
  const small = rows(kicker, measureOf('text', columns)) + rows(deck, measureOf('text', columns))
  const large = rows(headline, measureOf(size, columns)) * (TYPE[size].line / LINE)
  return small * 1.1 + large + 1
}

/** The height of a picture with its caption. Wide ones are printed 3:2, upright ones 4:5. */
export function pictureLines(columns: number, shape: 'landscape' | 'portrait'): number {
  const height = widthOf(columns) * (shape === 'landscape' ? 2 / 3 : 5 / 4)
  const caption = columns === 1 ? 4 : 2
  return height / LINE + caption
}

/** The height of a text that runs through so many columns. */
export const linesOfText = (characters: number, columns: number): number =>
  Math.ceil(characters / (measureOf('text', 1) * columns))
