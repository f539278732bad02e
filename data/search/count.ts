import { type FacetRow, MOST_COUNTED } from '@/domain/search/facets'
import type { SearchRequest } from '@/domain/search/request'
import { searchPool } from '@/lib/search-pool'
import { filterSql, Parameters } from './filter'

type Row = {
  collection: FacetRow['collection']
  union_slug: string | null
  union_name: string | null
  column_slug: string | null
  column_name: string | null
  count: number
}

/**
 * What the lexemes find between two days, counted by kind, union and column.
 *
 * @returns null where there are more than are counted
 */
export async function countFound(
  tsquery: string,
  { from, to }: Pick<SearchRequest, 'from' | 'to'>,
): Promise<FacetRow[] | null> {
  const parameters = new Parameters()
  const query = parameters.add(tsquery)
  const days = filterSql({ from, to, kind: null, union: null, column: null }, parameters)
  const { rows } = await searchPool().query<Row>(
    `WITH found AS MATERIALIZED (
       SELECT collection, union_id, column_id FROM search_documents
       WHERE words @@ ${query}::tsquery${days} LIMIT ${MOST_COUNTED + 1}
     ), counted AS (
       SELECT collection, union_id, column_id, count(*)::int AS count FROM found GROUP BY 1, 2, 3
     )
     SELECT collection, u.slug AS union_slug, u.short_name AS union_name,
       c.slug AS column_slug, c.name AS column_name, count
     FROM counted LEFT JOIN unions u ON u.id = union_id LEFT JOIN columns c ON c.id = column_id`,
    parameters.values,
  )
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  return total > MOST_COUNTED ? null : rows.map(facetRowOf)
}

function facetRowOf(row: Row): FacetRow {
  const { collection, union_slug, union_name, column_slug, column_name, count } = row
  return {
    collection,
    union: union_slug && union_name ? { slug: union_slug, name: union_name } : null,
    column: column_slug && column_name ? { slug: column_slug, name: column_name } : null,
    count,
  }
}
