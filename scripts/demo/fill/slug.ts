import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { fileDocument } from '@/collections/hooks/keep-searchable'
import { slugOf } from '@/domain/slug'
import { transactionOf } from '@/lib/transaction'
import type { Fill } from './fill'

type Slugged = 'articles' | 'events' | 'studios' | 'craftsmen' | 'pledges'

/** The address that a demo document has in every installation. */
export const demoSlug = (title: string, key: string): string =>
  slugOf(title, createHash('sha256').update(key).digest('hex').slice(0, 6))

/**
 * Gives a document the address above instead of the one with a random id, so that tests and bookmarks hold. Past the
 * hook that owns the field, which is right to let nobody choose, and so past the one that files it for the search.
 */
export async function fixSlug(fill: Fill, table: Slugged, id: number, slug: string): Promise<void> {
  const request = { payload: fill.payload, transactionID: fill.transactionID } as PayloadRequest
  const db = await transactionOf(request)
  await db.execute(sql`UPDATE ${sql.identifier(table)} SET slug = ${slug} WHERE id = ${id}`)
  const versions = sql.identifier(`_${table}_v`)
  await db.execute(sql`UPDATE ${versions} SET version_slug = ${slug} WHERE parent_id = ${id}`)
  // Registering goes by the address that the event had when it was published.
  if (table === 'events')
    await db.execute(sql`UPDATE registration_terms SET slug = ${slug} WHERE event_id = ${id}`)
  const system = { depth: 0, overrideAccess: true, req: request } as const
  const stored = await fill.payload.findByID({ collection: table, id, ...system })
  await fileDocument(request, table, { ...stored })
}
