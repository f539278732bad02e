import type { PageStory } from './edition-layout'

export type Span = { span: number; opensRow: boolean }

/** A story with the columns it takes: of six on a wide page, of four on a middle one. */
export type Placed = { story: PageStory; wide: Span; middle: Span }

/** A picture weighs as much as so many characters. */
const PICTURE_WEIGHT = 250
const MUCH_HEAVIER = 1.7

const weightOf = ({ characters, picture }: PageStory) => characters + (picture ? PICTURE_WEIGHT : 0)

/**
 * The rows of a page, each of six columns in all:
 * - the first story leads, across the page; the second stands beside it where the others then make up rows of three;
 * - a row of two, the columns shared by weight, where two would be left over;
 * - rows of three; of nine and more the last six are short notices in one column each.
 *
 * On four columns the lead and what is odd take the width, the others stand in pairs; the order is the same.
 */
export function rowsOfPage(stories: readonly PageStory[]): Placed[][] {
  const [lead, ...others] = stories
  if (!lead) return []
  const shared = others.length % 3 === 1 ? others.slice(0, 1) : []
  const rest = others.slice(shared.length)
  const pair = rest.slice(0, rest.length % 3)
  const notices = rest.length - pair.length >= 9 ? rest.slice(-6) : []
  const triples = rest.slice(pair.length, rest.length - notices.length)

  const top =
    shared.length > 0 ? [wide(lead, 4), ...shared.map((story) => wide(story, 2))] : [wide(lead, 6)]
  const rows = [top, pairRow(pair), ...inThrees(triples), notices.map((story) => wide(story, 1))]
  return withMiddle(rows.filter((row) => row.length > 0))
}

type Wide = { story: PageStory; columns: number }

const wide = (story: PageStory, columns: number): Wide => ({ story, columns })

function pairRow([first, second]: PageStory[]): Wide[] {
  if (!first || !second) return []
  const ratio = weightOf(first) / weightOf(second)
  const columns = ratio >= MUCH_HEAVIER ? 4 : ratio <= 1 / MUCH_HEAVIER ? 2 : 3
  return [wide(first, columns), wide(second, 6 - columns)]
}

function inThrees(stories: PageStory[]): Wide[][] {
  const rows: Wide[][] = []
  for (let at = 0; at < stories.length; at += 3) {
    rows.push(stories.slice(at, at + 3).map((story) => wide(story, 2)))
  }
  return rows
}

/** One odd story besides the lead takes the width too. */
function withMiddle(rows: Wide[][]): Placed[][] {
  const total = rows.flat().length
  const across = total % 2 === 0 ? 2 : 1
  let place = 0
  return rows.map((row) =>
    row.map(({ story, columns }, inRow) => {
      const isAcross = place < across
      const opensMiddleRow = isAcross || (place - across) % 2 === 0
      place++
      return {
        story,
        wide: { span: columns, opensRow: inRow === 0 },
        middle: { span: isAcross ? 4 : 2, opensRow: opensMiddleRow },
      }
    }),
  )
}
