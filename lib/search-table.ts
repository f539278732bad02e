import { type SQL, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** The channel on which every instance hears that `search_names` has grown. */
export const NAMES_CHANNEL = 'search_names'

type Row = {
  collection: string
  documentId: number
  href: string
  union: number | null
  column: number | null
  date: string
  kicker: string | null
  title: string
  summary: string | null
  body: string
}

/** Writes a document's row, in the transaction of its change: what is rolled back is not found. */
export async function putSearchRow(req: PayloadRequest, row: Row, lexemes: readonly string[]) {
  await (await transactionOf(req)).execute(sql`
    INSERT INTO search_documents
      (collection, document_id, href, union_id, column_id, date, kicker, title, summary, body, words)
    VALUES (${row.collection}, ${row.documentId}, ${row.href}, ${row.union}, ${row.column}, ${row.date},
      ${row.kicker}, ${row.title}, ${row.summary}, ${row.body},
      array_to_tsvector(string_to_array(${lexemes.join(' ')}, ' ')))
    ON CONFLICT (collection, document_id) DO UPDATE SET
      href = excluded.href, union_id = excluded.union_id, column_id = excluded.column_id, date = excluded.date,
      kicker = excluded.kicker, title = excluded.title, summary = excluded.summary,
      body = excluded.body, words = excluded.words
  `)
}

export async function dropSearchRow(req: PayloadRequest, collection: string, documentId: number) {
  await (await transactionOf(req)).execute(
    sql`DELETE FROM search_documents WHERE collection = ${collection} AND document_id = ${documentId}`,
  )
}

/** Keeps names for every instance's segmenter; they hear of it at COMMIT. */
export async function keepNames(req: PayloadRequest, names: readonly string[]) {
  if (names.length === 0) return
  const list: SQL = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`INSERT INTO search_names SELECT DISTINCT unnest(ARRAY[${list}]::text[]) ON CONFLICT DO NOTHING RETURNING name`,
  )
  if (rows.length > 0) await db.execute(sql`SELECT pg_notify(${NAMES_CHANNEL}, '')`)
}
