/**
 * Entries under what they have in common, in the order in which they come.
 *
 * @param nameOf the name of an entry's group; what has none is left out
 */
export function groupBy<E>(
  entries: readonly E[],
  nameOf: (entry: E) => string | null,
): { name: string; entries: E[] }[] {
  const groups = new Map<string, E[]>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name === null) continue
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return [...groups].map(([name, ofGroup]) => ({ name, entries: ofGroup }))
}
