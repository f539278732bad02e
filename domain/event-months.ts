import { dayOf } from './dates'
import { groupBy } from './group-by'

/**
 * Events under the month in which they began, in the order in which they come.
 *
 * @returns months in words: `2026年11月`
 */
export function groupByMonth<E extends { start: string }>(
  events: readonly E[],
): { month: string; events: E[] }[] {
  const monthOf = ({ start }: E) => {
    const [year, month] = dayOf(start).split('-')
    return `${year}年${Number(month)}月`
  }
  return groupBy(events, monthOf).map(({ name, entries }) => ({ month: name, events: entries }))
}
