import { sql } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import { fileSketch } from '../../collections/copy-check/keep-sketch'
import { fileDocument } from '../../collections/hooks/keep-searchable'
import { SEARCHED_COLLECTIONS, type SearchedCollection } from '../../domain/search/kinds'
import { inTransaction } from '../../lib/in-transaction'
import type { Article } from '../../payload-types'

const BATCH = 500

/**
 * Files everything that is published anew, for search and for the recognition of stories that come twice, while the old index goes on answering. The unions and other names
 * come first, so that the stories are cut with them.
 *
 * @returns how many documents
 */
export async function rebuildSearch(payload: Payload): Promise<number> {
  const names: SearchedCollection[] = ['unions', 'columns', 'studios', 'craftsmen']
  const order = [...names, ...SEARCHED_COLLECTIONS.filter((slug) => !names.includes(slug))]
  for (const collection of order) {
    await fileAll(payload, collection)
    await dropDeleted(payload, collection)
  }
  const { rows } = await payload.db.drizzle.execute<{ filed: number }>(
    sql`SELECT count(*)::int AS filed FROM search_documents`,
  )
  return rows[0]?.filed ?? 0
}

const dropDeleted = (payload: Payload, collection: SearchedCollection) =>
  payload.db.drizzle.execute(sql`
    DELETE FROM search_documents AS filed WHERE collection = ${collection}
      AND NOT EXISTS (SELECT FROM ${sql.identifier(collection)} AS doc WHERE doc.id = filed.document_id)
  `)

async function fileAll(payload: Payload, collection: SearchedCollection): Promise<void> {
  for (let last = 0; ; ) {
    const { docs } = await payload.find({
      collection,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length === 0) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const doc of docs) {
        await fileDocument(req, collection, { ...doc })
        if (collection === 'articles') await fileSketch(req, { ...(doc as Article) })
      }
    })
    last = docs.at(-1)?.id ?? last
  }
}

/** For a database from before there was a search: fills the index when it is empty. */
export async function fillEmptySearch(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(sql`SELECT 1 FROM search_documents LIMIT 1`)
  if (rows.length === 0) await rebuildSearch(payload)
}
