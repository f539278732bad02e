/**
 * How many there are of each level, in the order of the vocabulary (the highest first); levels without anybody are
 * left out, and so is what has no level.
 *
 * @param labels the vocabulary: CRAFTSMAN_LEVELS or STUDIO_LEVELS
 */
export function countByLevel<Level extends string>(
  labels: Record<Level, string>,
  entries: readonly { level: Level | null }[],
): { level: Level; label: string; count: number }[] {
  return (Object.keys(labels) as Level[])
    .map((level) => ({
      level,
      label: labels[level],
      count: entries.filter((entry) => entry.level === level).length,
    }))
    .filter(({ count }) => count > 0)
}

/** The highest level first, those without a level last; within a level the order stays. */
export function byLevel<Level extends string, E extends { level: Level | null }>(
  labels: Record<Level, string>,
  entries: readonly E[],
): E[] {
  const ranks = Object.keys(labels)
  const rankOf = (entry: E) => (entry.level === null ? ranks.length : ranks.indexOf(entry.level))
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b))
}
