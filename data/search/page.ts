import type { SearchedCollection } from '@/domain/search/kinds'
import type { SearchRequest } from '@/domain/search/request'
import { searchPool } from '@/lib/search-pool'
import { filterSql, Parameters } from './filter'

/** A document that was found, as it stands in the index. */
export type FoundRow = {
  id: number
  /** How good it is: higher is better, 1 is found at all. */
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

export type Wanted = Pick<SearchRequest, 'kind' | 'union' | 'column' | 'from' | 'to' | 'after'> & {
  limit: number
}

/** A query and how good it is what it finds. */
export type Tier = { tier: number; query: string }

const COLUMNS = `d.id::int AS id, tier, d.collection, d.href, d.date, d.kicker, d.title, d.summary, d.body,
  u.short_name AS union, c.name AS column`
const NAMES = 'LEFT JOIN unions u ON u.id = d.union_id LEFT JOIN columns c ON c.id = d.column_id'

/**
 * The first of these documents, the best first and of equals the newest: for a number of them that can be sorted.
 *
 * @param ids all that were found
 * @param better what makes some of them better, the best first; it finds none that is not among them
 */
export async function pageOfFew(
  ids: readonly number[],
  better: readonly Tier[],
  wanted: Wanted,
): Promise<FoundRow[]> {
  const parameters = new Parameters()
  const list = parameters.add(ids)
  const tiers = better.map(({ tier, query }) => ({
    tier,
    name: `tier_${tier}`,
    query: parameters.add(query),
  }))
  const sets = tiers.map(
    ({ name, query }) =>
      `${name} AS MATERIALIZED (SELECT id FROM search_documents WHERE words @@ ${query}::tsquery)`,
  )
  const cases = tiers.map(({ name, tier }) => `WHEN id IN (SELECT id FROM ${name}) THEN ${tier}`)
  const tier = cases.length > 0 ? `CASE ${cases.join(' ')} ELSE 1 END` : '1'
  const filter = filterSql(wanted, parameters)
  const { after } = wanted
  const onwards = after
    ? `WHERE (tier, date, id) < (${parameters.add(after.tier)}::int, ${parameters.add(after.date)}::timestamptz, ${parameters.add(after.id)}::bigint)`
    : ''
  return read(
    `${sets.length > 0 ? `WITH ${sets.join(', ')}` : ''}
     SELECT ${COLUMNS} FROM (
       SELECT id, tier FROM (
         SELECT id, date, ${tier} AS tier FROM search_documents WHERE id = ANY (${list}::bigint[])${filter}
       ) AS found ${onwards} ORDER BY tier DESC, date DESC, id DESC LIMIT ${wanted.limit}
     ) AS page JOIN search_documents d USING (id) ${NAMES} ORDER BY tier DESC, d.date DESC, d.id DESC`,
    parameters,
  )
}

/**
 * The newest documents of one tier without those of a better one, for a tier of which there may be many. A few are
 * collected and sorted; many are met soon by walking from the newest on.
 *
 * @param few as many as are collected
 */
export async function pageOfTier(
  tier: Tier,
  better: readonly Tier[],
  wanted: Wanted,
  few: number,
): Promise<FoundRow[]> {
  const { matched, rows } = await collect(tier, better, wanted, few)
  return matched > few ? walk(tier, better, wanted) : rows
}

async function collect(tier: Tier, better: readonly Tier[], wanted: Wanted, few: number) {
  const parameters = new Parameters()
  const query = parameters.add(tier.query)
  const filter = filterSql(wanted, parameters)
  const rows = await read<FoundRow & { matched: number }>(
    `WITH found AS MATERIALIZED (
       SELECT id, date, words FROM search_documents WHERE words @@ ${query}::tsquery${filter} LIMIT ${few + 1}
     ), page AS (
       SELECT ${tier.tier} AS tier, id FROM found
       WHERE (SELECT count(*) FROM found) <= ${few}${restSql(tier, better, wanted, parameters)}
       ORDER BY date DESC, id DESC LIMIT ${wanted.limit}
     )
     SELECT matched, ${COLUMNS} FROM (SELECT count(*)::int AS matched FROM found) AS counted
       LEFT JOIN (page JOIN search_documents d USING (id) ${NAMES}) ON true ORDER BY d.date DESC, d.id DESC`,
    parameters,
  )
  return { matched: rows[0]?.matched ?? 0, rows: rows.filter(({ id }) => id !== null) }
}

/** The function behind `@@` is called by its name, which keeps PostgreSQL from collecting everything first. */
export async function walk(
  tier: Tier,
  better: readonly Tier[],
  wanted: Wanted,
): Promise<FoundRow[]> {
  const parameters = new Parameters()
  const query = parameters.add(tier.query)
  const filter = filterSql(wanted, parameters)
  return read(
    `SELECT ${COLUMNS} FROM (
       SELECT ${tier.tier} AS tier, id FROM search_documents
       WHERE true${filter} AND ts_match_vq(words, ${query}::tsquery)${restSql(tier, better, wanted, parameters)}
       ORDER BY date DESC, id DESC LIMIT ${wanted.limit}
     ) AS page JOIN search_documents d USING (id) ${NAMES} ORDER BY d.date DESC, d.id DESC`,
    parameters,
  )
}

/** What comes after the last page, and is of no better tier. */
function restSql(
  { tier }: Tier,
  better: readonly Tier[],
  { after }: Wanted,
  parameters: Parameters,
): string {
  const onwards =
    after?.tier === tier
      ? ` AND (date, id) < (${parameters.add(after.date)}::timestamptz, ${parameters.add(after.id)}::bigint)`
      : ''
  const worse = better
    .map(({ query }) => ` AND NOT ts_match_vq(words, ${parameters.add(query)}::tsquery)`)
    .join('')
  return onwards + worse
}

async function read<Row extends FoundRow>(
  statement: string,
  { values }: Parameters,
): Promise<Row[]> {
  const { rows } = await searchPool().query<Omit<Row, 'date'> & { date: Date | null }>(
    statement,
    values,
  )
  return rows.map((row) => ({ ...row, date: row.date?.toISOString() ?? '' }) as Row)
}
