/** A byte order mark, without which spreadsheet programs take UTF-8 for something else. */
const MARK = '\uFEFF'

type Cell = string | number

/**
 * Rows as a spreadsheet program opens them (RFC 4180). What begins like a formula gets an apostrophe before it: somebody
 * else may have written it.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
