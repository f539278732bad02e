import { dayOf } from './dates'
import { groupBy } from './group-by'

/**
 * Stories under the day on which they appeared, in the order in which they come.
 *
 * @returns each day as YYYY-MM-DD in Shanghai; a story without a time of publication is left out
 */
export function groupByDay<S extends { publishedAt: string | null }>(
  stories: readonly S[],
): { day: string; stories: S[] }[] {
  const groups = groupBy(stories, ({ publishedAt }) => publishedAt && dayOf(publishedAt))
  return groups.map(({ name, entries }) => ({ day: name, stories: entries }))
}
