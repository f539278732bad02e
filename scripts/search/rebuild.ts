import { sql } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import { fileDocument } from '../../collections/hooks/keep-searchable'
import { SEARCHED_COLLECTIONS, type SearchedCollection } from '../../domain/search/kinds'
import { inTransaction } from '../../lib/in-transaction'

const BATCH = 500

/**
 * Files everything that is published anew, the unions and other names first, so that the stories are cut with them.
 *
 * @returns how many documents
 */
export async function rebuildSearch(payload: Payload): Promise<number> {
  const names: SearchedCollection[] = ['unions', 'columns', 'studios', 'craftsmen']
  const order = [...names, ...SEARCHED_COLLECTIONS.filter((slug) => !names.includes(slug))]
  await payload.db.drizzle.execute(sql`DELETE FROM search_documents`)
  let filed = 0
  for (const collection of order) filed += await fileAll(payload, collection)
  return filed
}

async function fileAll(payload: Payload, collection: SearchedCollection): Promise<number> {
  let filed = 0
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
    if (docs.length === 0) return filed
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const doc of docs) await fileDocument(req, collection, { ...doc })
    })
    filed += docs.length
    last = docs.at(-1)?.id ?? last
  }
}

/** For a database from before there was a search: fills the index when it is empty. */
export async function fillEmptySearch(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(sql`SELECT 1 FROM search_documents LIMIT 1`)
  if (rows.length === 0) await rebuildSearch(payload)
}
