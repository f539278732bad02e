import { dayOf } from './dates'

/**
 * Stories under the day on which they appeared, in the order in which they come.
 *
 * @returns each day as YYYY-MM-DD in Shanghai; a story without a time of publication is left out
 */
export function groupByDay<S extends { publishedAt: string | null }>(
  stories: readonly S[],
): { day: string; stories: S[] }[] {
  const days = new Map<string, S[]>()
  for (const story of stories) {
    if (!story.publishedAt) continue
    const day = dayOf(story.publishedAt)
    days.set(day, [...(days.get(day) ?? []), story])
  }
  return [...days].map(([day, ofDay]) => ({ day, stories: ofDay }))
}
