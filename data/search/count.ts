import { type FacetRow, MOST_COUNTED } from '@/domain/search/facets'
import type { SearchRequest } from '@/domain/search/request'
import { searchPool } from '@/lib/search-pool'
import { filterSql, Parameters } from './filter'

type Days = Pick<SearchRequest, 'from' | 'to'>

/** What was found between two days, whatever its kind, union and column; `many` is more than are counted. */
export type Counted = { kind: 'many' } | { kind: 'few'; ids: number[]; facets: FacetRow[] }

type Row = {
  ids: number[]
  collection: FacetRow['collection']
  union_slug: string | null
  union_name: string | null
  column_slug: string | null
  column_name: string | null
  count: number
}

/** Counts by kind, union and column, as far as there are not too many. */
export async function countFound(tsquery: string, days: Days): Promise<Counted> {
  if (await areSurelyMany(tsquery, days)) return { kind: 'many' }
  const parameters = new Parameters()
  const query = parameters.add(tsquery)
  const between = daysSql(days, parameters)
  const { rows } = await searchPool().query<Row>(
    `WITH found AS MATERIALIZED (
       SELECT id, collection, union_id, column_id FROM search_documents
       WHERE words @@ ${query}::tsquery${between} LIMIT ${MOST_COUNTED + 1}
     ), counted AS (
       SELECT collection, union_id, column_id, count(*)::int AS count, array_agg(id::int) AS ids
       FROM found GROUP BY 1, 2, 3
     )
     SELECT ids, collection, u.slug AS union_slug, u.short_name AS union_name,
       c.slug AS column_slug, c.name AS column_name, count
     FROM counted LEFT JOIN unions u ON u.id = union_id LEFT JOIN columns c ON c.id = column_id`,
    parameters.values,
  )
  const ids = rows.flatMap((row) => row.ids)
  if (ids.length > MOST_COUNTED) return { kind: 'many' }
  return { kind: 'few', ids, facets: rows.map(facetRowOf) }
}

/**
 * How many of many the filters leave.
 *
 * @returns null where these too are more than are counted
 */
export async function countFiltered(
  tsquery: string,
  filter: Days & Pick<SearchRequest, 'kind' | 'union' | 'column'>,
): Promise<number | null> {
  if (!filter.kind && !filter.union && !filter.column) return null
  const parameters = new Parameters()
  const query = parameters.add(tsquery)
  const { rows } = await searchPool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM search_documents WHERE words @@ ${query}::tsquery${filterSql(filter, parameters)}
       LIMIT ${MOST_COUNTED + 1}
     ) AS found`,
    parameters.values,
  )
  const count = rows[0]?.count ?? 0
  return count > MOST_COUNTED ? null : count
}

const daysSql = ({ from, to }: Days, parameters: Parameters) =>
  filterSql({ from, to, kind: null, union: null, column: null }, parameters)

const SAMPLE = 60
const HARDLY_ANY_WITHOUT = 0.85

/**
 * Words that stand in nearly every document: the index would hand over all of them for each word. The newest ones are
 * looked at instead, until there are more than are counted.
 */
async function areSurelyMany(tsquery: string, days: Days): Promise<boolean> {
  if (!tsquery.includes('&')) return false
  const sampled = await matchesAmongNewest(tsquery, days, SAMPLE)
  if (sampled < SAMPLE * HARDLY_ANY_WITHOUT) return false
  const enough = Math.ceil(MOST_COUNTED / HARDLY_ANY_WITHOUT) + SAMPLE
  return (await matchesAmongNewest(tsquery, days, enough)) > MOST_COUNTED
}

async function matchesAmongNewest(tsquery: string, days: Days, newest: number): Promise<number> {
  const parameters = new Parameters()
  const match = `ts_match_vq(words, ${parameters.add(tsquery)}::tsquery)`
  const { rows } = await searchPool().query<{ count: number }>(
    `SELECT count(*) FILTER (WHERE ${match})::int AS count FROM (
       SELECT words FROM search_documents WHERE true${daysSql(days, parameters)}
       ORDER BY date DESC, id DESC LIMIT ${newest}
     ) AS newest`,
    parameters.values,
  )
  return rows[0]?.count ?? 0
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
