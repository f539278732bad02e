import { dayOf } from './dates'

/**
 * Events under the month in which they began, in the order in which they come.
 *
 * @returns months in words: `2026年11月`
 */
export function groupByMonth<E extends { start: string }>(
  events: readonly E[],
): { month: string; events: E[] }[] {
  const months = new Map<string, E[]>()
  for (const event of events) {
    const [year, month] = dayOf(event.start).split('-')
    const name = `${year}年${Number(month)}月`
    months.set(name, [...(months.get(name) ?? []), event])
  }
  return [...months].map(([month, ofMonth]) => ({ month, events: ofMonth }))
}
