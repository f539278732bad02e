/*
 * The city as an administrator draws it: a text in which every character is a square of the map, such as
 *
 *   ．北北北东
 *   西西江东东
 *
 * A legend says what a character stands for. Nobody needs a drawing program or a developer to move a border.
 */

/** What a character of the drawing stands for: a union's district, or water where it names no union. */
export type LegendEntry = { sign: string; union: number | null; label: string | null }

export const MAX_COLUMNS = 48
export const MAX_ROWS = 40

const OUTSIDE = /^[\s.．·。_]$/u

/** The squares by row and column; null is outside the city. Rows are as long as the longest one, empty edges are cut. */
export type Grid = (string | null)[][]

/** @param drawing as typed */
export function gridOf(drawing: string): Grid {
  const rows = drawing
    .split(/\r?\n/)
    .map((row) => Array.from(row, (sign) => (OUTSIDE.test(sign) ? null : sign)))
  const used = rows.flatMap((row, y) => row.flatMap((sign, x) => (sign === null ? [] : [{ x, y }])))
  if (used.length === 0) return []
  const left = Math.min(...used.map(({ x }) => x))
  const right = Math.max(...used.map(({ x }) => x))
  const top = Math.min(...used.map(({ y }) => y))
  const bottom = Math.max(...used.map(({ y }) => y))
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      Array.from({ length: right - left + 1 }, (_, column) => row[left + column] ?? null),
    )
}

/**
 * Why a drawing cannot be used, in a sentence for the administrator; null where it can.
 * Conditions: no larger than {@link MAX_COLUMNS} by {@link MAX_ROWS}; every character is in the legend; every entry of
 * the legend is one character, and none is there twice.
 */
export function drawingProblem(
  drawing: string,
  legend: readonly Pick<LegendEntry, 'sign'>[],
): string | null {
  const signs = legend.map(({ sign }) => sign)
  const long = signs.find((sign) => Array.from(sign).length !== 1 || OUTSIDE.test(sign))
  if (long !== undefined) return `图例里的“${long}”不能作代字：代字是一个字，不能是空格或句点。`
  const twice = signs.find((sign, place) => signs.indexOf(sign) !== place)
  if (twice) return `图例里的“${twice}”出现了两次，一个代字只能代表一处。`
  const rows = drawing.split(/\r?\n/)
  if (rows.length > MAX_ROWS) return `城区图有${rows.length}行，最多${MAX_ROWS}行。`
  for (const [y, row] of rows.entries()) {
    const letters = Array.from(row)
    if (letters.length > MAX_COLUMNS)
      return `第${y + 1}行有${letters.length}个字，最多${MAX_COLUMNS}个字。`
    const x = letters.findIndex((letter) => !OUTSIDE.test(letter) && !signs.includes(letter))
    if (x >= 0) return `第${y + 1}行第${x + 1}个字“${letters[x]}”没有在图例里说明。`
  }
  return null
}
