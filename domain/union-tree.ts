import { UNION_KINDS, type UnionKind } from './union'

export type UnionNode<U> = { union: U; children: UnionNode<U>[] }

/**
 * Unions under the union above them; the order of entry is kept. A union whose parent is unknown, or that is above
 * itself by a slip of the keyboard, stands at the top: nobody is lost.
 */
export function treeOfUnions<U extends { id: number; parent: number | null }>(
  unions: readonly U[],
): UnionNode<U>[] {
  const byId = new Map(unions.map((union) => [union.id, union]))
  const isTop = (union: U) => {
    const seen = new Set<number>()
    let above: U | undefined = union
    while (above && !seen.has(above.id)) {
      seen.add(above.id)
      above = above.parent === null ? undefined : byId.get(above.parent)
    }
    // `above` is set only where the way up came round to where it had been.
    const inCircle = above?.id === union.id
    return inCircle || union.parent === null || !byId.has(union.parent)
  }
  const tops = unions.filter(isTop)
  const topIds = new Set(tops.map(({ id }) => id))
  const nodeOf = (union: U): UnionNode<U> => ({
    union,
    children: unions
      .filter((child) => child.parent === union.id && !topIds.has(child.id))
      .map(nodeOf),
  })
  return tops.map(nodeOf)
}

/** The unions right below the city's own: districts and industries. Without a city's own, those at the top. */
export function directlyBelowTop<U extends { id: number; parent: number | null }>(
  unions: readonly U[],
): U[] {
  return treeOfUnions(unions).flatMap(({ union, children }) =>
    children.length > 0 ? children.map((child) => child.union) : [union],
  )
}

/** How many there are of each kind, in the order of the vocabulary: `4个区总工会、2个产业工会`; empty without any. */
export const countByKind = (unions: readonly { kind: UnionKind }[]): string =>
  (Object.keys(UNION_KINDS) as UnionKind[])
    .map((kind) => ({ kind, count: unions.filter((union) => union.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count}个${UNION_KINDS[kind]}`)
    .join('、')
