import type { FacetChoice, Facets } from '@/domain/search/facets'
import { SEARCHED, SEARCHED_COLLECTIONS } from '@/domain/search/kinds'
import type { SearchRequest } from '@/domain/search/request'
import { searchPool } from '@/lib/search-pool'

type Row = { filter: 'union' | 'column'; value: string; label: string }

/** What can be chosen where too much was found to be counted: every kind, union and column, without numbers. */
export async function allChoices(chosen: SearchRequest): Promise<Facets> {
  const { rows } = await searchPool().query<Row>(
    `SELECT * FROM (
       SELECT 'union' AS filter, slug AS value, short_name AS label, "order", id FROM unions
       UNION ALL SELECT 'column', slug, name, "order", id FROM columns
     ) AS choices ORDER BY filter, "order", id`,
  )
  const choices = (filter: Row['filter']): FacetChoice[] =>
    rows
      .filter((row) => row.filter === filter)
      .map(({ value, label }) => ({
        value,
        label,
        count: null,
        isChosen: chosen[filter] === value,
      }))
  return {
    kind: SEARCHED_COLLECTIONS.map((collection) => ({
      value: SEARCHED[collection].key,
      label: SEARCHED[collection].label,
      count: null,
      isChosen: chosen.kind === collection,
    })),
    union: choices('union'),
    column: choices('column'),
  }
}
