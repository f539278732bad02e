import { SEARCHED, SEARCHED_COLLECTIONS, type SearchedCollection } from './kinds'
import type { SearchRequest } from './request'

/** As many as are counted; of more it is only said that they are more. */
export const MOST_COUNTED = 1_000

type Named = { slug: string; name: string }

/** How many documents of one kind, union and column were found. */
export type FacetRow = {
  collection: SearchedCollection
  union: Named | null
  column: Named | null
  count: number
}

/** One choice of a filter; `count` is null where there are too many to have been counted. */
export type FacetChoice = { value: string; label: string; count: number | null; isChosen: boolean }
export type Facets = { kind: FacetChoice[]; union: FacetChoice[]; column: FacetChoice[] }

type Filter = Pick<SearchRequest, 'kind' | 'union' | 'column'>

const matches = (row: FacetRow, { kind, union, column }: Filter): boolean =>
  (!kind || row.collection === kind) &&
  (!union || row.union?.slug === union) &&
  (!column || row.column?.slug === column)

const sum = (rows: readonly FacetRow[]) => rows.reduce((total, { count }) => total + count, 0)

/** How many documents were found with these filters. */
export const totalOf = (rows: readonly FacetRow[], filter: Filter): number =>
  sum(rows.filter((row) => matches(row, filter)))

/**
 * The choices of each filter: what is found if it is chosen, the other filters as they are. What would find nothing
 * is left out, unless it is chosen. Kinds stand in their order, the others by their number.
 */
export function facetsOf(rows: readonly FacetRow[], filter: Filter): Facets {
  const kinds = rows.filter((row) => matches(row, { ...filter, kind: null }))
  return {
    kind: SEARCHED_COLLECTIONS.map((collection) => ({
      value: SEARCHED[collection].key,
      label: SEARCHED[collection].label,
      count: sum(kinds.filter((row) => row.collection === collection)),
      isChosen: filter.kind === collection,
    })).filter(({ count, isChosen }) => count > 0 || isChosen),
    union: choices(rows, (row) => row.union, filter.union, { ...filter, union: null }),
    column: choices(rows, (row) => row.column, filter.column, { ...filter, column: null }),
  }
}

function choices(
  rows: readonly FacetRow[],
  nameOf: (row: FacetRow) => Named | null,
  chosen: string | null,
  others: Filter,
): FacetChoice[] {
  const found = new Map<string, FacetChoice & { count: number }>()
  for (const row of rows) {
    const name = nameOf(row)
    if (!name) continue
    const choice = found.get(name.slug) ?? {
      value: name.slug,
      label: name.name,
      count: 0,
      isChosen: name.slug === chosen,
    }
    if (matches(row, others)) choice.count += row.count
    found.set(name.slug, choice)
  }
  return [...found.values()]
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => b.count - a.count)
}
