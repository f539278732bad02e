/**
 * Places for labels along a line, as near to their points as they can stand without touching: pushed apart to at least
 * `gap`, and back inside the line where that drove the last ones out. Fewer than fit are never reordered.
 *
 * @param positions ascending, from 0 to 100
 * @param gap between two labels, in the same unit
 */
export function spreadLabels(positions: readonly number[], gap: number): number[] {
  const spread = [...positions]
  for (let index = 1; index < spread.length; index += 1) {
    spread[index] = Math.max(spread[index] ?? 0, (spread[index - 1] ?? 0) + gap)
  }
  let limit = 100
  for (let index = spread.length - 1; index >= 0; index -= 1) {
    spread[index] = Math.min(spread[index] ?? 0, limit)
    limit = (spread[index] ?? 0) - gap
  }
  return spread
}
