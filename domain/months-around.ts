import type { Month } from './month'

type Counted = { month: Month; count: number }

/** How many months a strip shows on each side. */
const BESIDE = 3

/**
 * Where one can go from a month: only to months in which there is something.
 *
 * @param months in order, those with something
 */
export function monthsAround(
  month: Month,
  months: readonly Counted[],
): { previous: Month | null; next: Month | null; around: Counted[] } {
  const before = months.filter((entry) => entry.month < month)
  const after = months.filter((entry) => entry.month > month)
  const own = months.filter((entry) => entry.month === month)
  return {
    previous: before.at(-1)?.month ?? null,
    next: after[0]?.month ?? null,
    around: [...before.slice(-BESIDE), ...own, ...after.slice(0, BESIDE)],
  }
}
