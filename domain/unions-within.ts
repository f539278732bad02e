type Placed = { id: number; parent: number | null }

/** A union and all that stand below it, however deep: what a district's filter means. */
export function unionsWithin(unions: readonly Placed[], top: number): Set<number> {
  const within = new Set([top])
  for (const id of within) {
    for (const union of unions) if (union.parent === id) within.add(union.id)
  }
  return within
}

/**
 * How many entries there are under each union, those of the unions below it counted in.
 *
 * @returns a count for every union asked for, in their order
 */
export function countWithin<U extends Placed>(
  entries: readonly { union: { id: number } | null }[],
  unions: readonly Placed[],
  asked: readonly U[],
): { union: U; count: number }[] {
  return asked.map((union) => {
    const within = unionsWithin(unions, union.id)
    return {
      union,
      count: entries.filter(({ union: own }) => own !== null && within.has(own.id)).length,
    }
  })
}

/** The ids that a choice of a union by its slug stands for; undefined where none is chosen. */
export function idsWithin(
  unions: readonly (Placed & { slug: string })[],
  slug: string | null,
): number[] | undefined {
  const top = unions.find((union) => union.slug === slug)
  return top && [...unionsWithin(unions, top.id)]
}
