import type { SearchedCollection } from '@/domain/search/kinds'
import type { SearchRequest } from '@/domain/search/request'
import { searchPool } from '@/lib/search-pool'
import { filterSql, Parameters } from './filter'

/** A document that was found, as it stands in the index. */
export type FoundRow = {
  id: number
  tier: number
  collection: SearchedCollection
  href: string
  date: string
  kicker: string | null
  title: string
  summary: string | null
  body: string
  union: string | null
  column: string | null
}

const COLUMNS = `d.id::int AS id, tier, d.collection, d.href, d.date, d.kicker, d.title, d.summary, d.body,
  u.short_name AS union, c.name AS column`
const NAMES = 'LEFT JOIN unions u ON u.id = d.union_id LEFT JOIN columns c ON c.id = d.column_id'

type Wanted = Pick<SearchRequest, 'kind' | 'union' | 'column' | 'from' | 'to' | 'after'> & {
  limit: number
}

/**
 * The first documents of these tiers, tier by tier, each with the newest first, for what is not frequent: all that is
 * found is looked up in the index and sorted.
 *
 * @param tiers as domain/search/tsquery.ts makes them, the best first
 */
export async function pageOfFew(tiers: readonly string[], wanted: Wanted): Promise<FoundRow[]> {
  const parameters = new Parameters()
  const list = tiers.map((tier, i) => `(${tiers.length - i}, ${parameters.add(tier)}::tsquery)`)
  const filter = filterSql(wanted, parameters)
  const { after } = wanted
  const onwards = after
    ? `WHERE (tier, date, id) < (${parameters.add(after.tier)}::int, ${parameters.add(after.date)}::timestamptz, ${parameters.add(after.id)}::bigint)`
    : ''
  return read(
    `SELECT ${COLUMNS} FROM (
       SELECT tier, found.id FROM (VALUES ${list}) AS tiers (tier, query)
       CROSS JOIN LATERAL (SELECT id, date FROM search_documents WHERE words @@ query${filter} OFFSET 0) AS found
       ${onwards} ORDER BY tier DESC, date DESC, id DESC LIMIT ${wanted.limit}
     ) AS page JOIN search_documents d USING (id) ${NAMES} ORDER BY tier DESC, d.date DESC, d.id DESC`,
    parameters,
  )
}

/**
 * The same for one tier of frequent documents: from the newest on, until there are enough. The function behind `@@`
 * is called by its name, which keeps PostgreSQL from collecting all of them first.
 */
export async function pageOfMany(query: string, tier: number, wanted: Wanted): Promise<FoundRow[]> {
  const parameters = new Parameters()
  const match = `ts_match_vq(words, ${parameters.add(query)}::tsquery)`
  const filter = filterSql(wanted, parameters)
  const { after } = wanted
  const onwards =
    after?.tier === tier
      ? ` AND (date, id) < (${parameters.add(after.date)}::timestamptz, ${parameters.add(after.id)}::bigint)`
      : ''
  return read(
    `SELECT ${COLUMNS} FROM (
       SELECT ${tier} AS tier, id FROM search_documents WHERE ${match}${filter}${onwards}
       ORDER BY date DESC, id DESC LIMIT ${wanted.limit}
     ) AS page JOIN search_documents d USING (id) ${NAMES} ORDER BY d.date DESC, d.id DESC`,
    parameters,
  )
}

/** Whether more documents than these have the lexemes. */
export async function isFrequent(query: string, wanted: Wanted, most: number): Promise<boolean> {
  const parameters = new Parameters()
  const match = `words @@ ${parameters.add(query)}::tsquery`
  const { rows } = await searchPool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT 1 FROM search_documents WHERE ${match}${filterSql(wanted, parameters)} LIMIT ${most + 1}
     ) AS found`,
    parameters.values,
  )
  return (rows[0]?.count ?? 0) > most
}

async function read(statement: string, { values }: Parameters): Promise<FoundRow[]> {
  const { rows } = await searchPool().query<Omit<FoundRow, 'date'> & { date: Date }>(
    statement,
    values,
  )
  return rows.map((row) => ({ ...row, date: row.date.toISOString() }))
}
