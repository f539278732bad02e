/** @param {string[]} head @param {(string | number | null)[][]} rows */
export const table = (head, rows) =>
  [head, head.map((_, place) => (place === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`)
    .join('\n')

/** @param {number | null | undefined} value */
export function figure(value, digits = 0) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–'
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** @param {number} bytes */
export const kilobytes = (bytes) => figure(bytes / 1000, 1)

/** @param {string | number} size */
export const stories = (size) => `${figure(Number(size))} stories`
