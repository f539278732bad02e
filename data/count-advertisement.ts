import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { dayOf } from '@/domain/dates'
import { payload } from '@/lib/payload'
import { type CountedViews, viewBuffer } from './view-buffer'

export type AdHappening = 'seen' | 'clicked'

const buffer = viewBuffer(add)

/** Writes what is still in memory: before this process ends, and before a test looks. */
export const flushAdvertisements = buffer.flush

/** What was seen or clicked at `now` of advertisements that run; others count nothing. */
export async function countAdvertisements(
  happening: AdHappening,
  ids: readonly number[],
  now: Date,
): Promise<void> {
  for (const id of new Set(ids)) {
    if (await isRunning(id)) buffer.add({ day: dayOf(now), collection: happening, document: id })
  }
}

// Asked for once a minute and not at every view.
const known = new LRUCache<number, { running: boolean }>({ max: 2_000, ttl: 60_000 })

async function isRunning(id: number): Promise<boolean> {
  const held = known.get(id)
  if (held) return held.running
  const { totalDocs } = await (await payload()).count({
    collection: 'advertisements',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  known.set(id, { running: totalDocs > 0 })
  return totalDocs > 0
}

async function add(rows: CountedViews[]): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`
    INSERT INTO ad_counts AS a (day, advertisement, seen, clicked)
    SELECT day, document,
      coalesce(sum(views) FILTER (WHERE collection = 'seen'), 0),
      coalesce(sum(views) FILTER (WHERE collection = 'clicked'), 0)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(day date, collection text, document integer, views integer)
    GROUP BY day, document
    ON CONFLICT (advertisement, day) DO UPDATE
      SET seen = a.seen + EXCLUDED.seen, clicked = a.clicked + EXCLUDED.clicked
  `)
}
