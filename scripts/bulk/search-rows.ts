import type { Client } from 'pg'
import { lexemesOfDocument, namesIn, searchDocumentOf } from '@/domain/search/document'
import { NAMES_CHANNEL } from '@/lib/search-table'
import { addNames, cutForIndex } from '@/lib/segmenter'
import type { BulkStory } from './story'

/** The names that a running portal taught its segmenter: words are cut as it would cut them. */
export async function learnNames(client: Client) {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM search_names')
  addNames(rows.map(({ name }) => name))
}

/** As the hook `keepSearchable`, for many stories at once. */
export async function makeSearchable(client: Client, stories: BulkStory[], ids: number[]) {
  const documents = stories.map((story, place) =>
    searchDocumentOf('articles', storedAs(ids[place] ?? 0, story)),
  )
  const names = [...new Set(documents.flatMap(namesIn))]
  addNames(names)
  await client.query('INSERT INTO search_names SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [
    names,
  ])
  const rows = documents.map((document) => ({
    ...document,
    lexemes: lexemesOfDocument(document, cutForIndex),
  }))
  await client.query(
    `INSERT INTO search_documents
            (collection, document_id, href, union_id, column_id, date, kicker, title, summary, body, words)
     SELECT collection, "documentId", href, "union", "column", date, kicker, title, summary, body,
            array_to_tsvector(lexemes)
       FROM jsonb_to_recordset($1) AS story (
         collection text, "documentId" int, href text, "union" int, "column" int, date timestamptz, kicker text,
         title text, summary text, body text, lexemes text[])`,
    [JSON.stringify(rows)],
  )
  await client.query(`SELECT pg_notify($1, '')`, [NAMES_CHANNEL])
}

/** A story as Payload would read it. */
const storedAs = (id: number, story: BulkStory) => ({
  ...story,
  id,
  union: story.union_id,
  column: story.column_id,
  publishedAt: story.published_at,
  leadPhoto: { caption: story.lead_photo_caption },
})
