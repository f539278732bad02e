import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { OUTBOX_CHANNEL } from './outbox-channel'
import { transactionOf } from './transaction'

/** `changed`: an old copy may be shown while the database is away. `withdrawn`: it may not be shown again. */
export type Invalidation = 'changed' | 'withdrawn'

/**
 * Writes down, in the transaction of the change itself, which cached pages it makes invalid: a change that is rolled
 * back invalidates nothing, and one that is committed is never forgotten, whatever dies in between.
 */
export async function enqueueInvalidation(
  req: PayloadRequest,
  tags: readonly string[],
  kind: Invalidation,
) {
  if (tags.length === 0) return
  const db = await transactionOf(req)
  const list = sql.join(
    tags.map((tag) => sql`${tag}`),
    sql`, `,
  )
  await db.execute(
    sql`INSERT INTO cache_outbox (tag, kind) SELECT tag, ${kind} FROM unnest(ARRAY[${list}]) AS tag`,
  )
  // Delivered at COMMIT, and not at all after ROLLBACK.
  await db.execute(sql`SELECT pg_notify(${OUTBOX_CHANNEL}, '')`)
}
