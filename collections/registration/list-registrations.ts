import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type DeskSearch, deskSearch } from '@/domain/registration/desk-search'
import { REGISTRATION_STATUSES, type RegistrationStatus } from '@/domain/registration/status'
import { transactionOf } from '@/lib/transaction'
import { eventAct } from '../steward-links/event-act'

/** As many as are printed on paper for a day; on the screen there are fewer. */
const MOST = 5_000

const asked = z.object({
  status: z
    .enum(Object.keys(REGISTRATION_STATUSES) as [RegistrationStatus])
    .optional()
    .catch(undefined),
  q: z.string().max(100).catch(''),
  limit: z.coerce.number().int().min(1).max(MOST).catch(100),
})

/**
 * `GET /api/events/:id/registrations?status&q&limit`: who registered, with masked numbers, in the order of their states
 * and of the queue; how many are in each state; and the counters of the pools as they stand now.
 */
export const listRegistrations = eventAct('get', 'registrations', async (req, event) => {
  const { status, q, limit } = asked.parse(req.query)
  const db = await transactionOf(req)
  const pools = await db.execute(sql`
    SELECT id, name, mode, capacity, taken, waiting FROM capacity_pools WHERE event_id = ${event.id} ORDER BY position, id`)
  const counts = await db.execute(sql`
    SELECT status::text, count(*)::int AS people,
      (count(*) FILTER (WHERE EXISTS (SELECT FROM check_ins c WHERE c.registration_id = r.id)))::int AS arrived
    FROM registrations r WHERE event_id = ${event.id} GROUP BY status`)
  const found = sql`event_id = ${event.id} ${status ? sql`AND status = ${status}` : sql``} ${matching(deskSearch(q))}`
  const total = await db.execute<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM registrations r WHERE ${found}`,
  )
  const rows = await db.execute(sql`
    SELECT r.id, r.number, r.status::text, r.pool_name AS pool, r.name, r.phone, r.employer, r.reason,
      r.offered_until AS "offeredUntil", r.created_at AS "createdAt",
      CASE r.status WHEN 'waitlisted' THEN (SELECT count(*)::int FROM registrations w
        WHERE w.pool_id = r.pool_id AND w.status = 'waitlisted' AND w.queue <= r.queue) END AS position,
      (SELECT min(c.scanned_at) FROM check_ins c WHERE c.registration_id = r.id) AS "arrivedAt"
    FROM registrations r WHERE ${found}
    ORDER BY array_position(ARRAY['pending', 'entered', 'offered', 'waitlisted', 'confirmed'], r.status::text) NULLS LAST,
      r.pool_id, r.queue, r.id LIMIT ${limit}`)
  const waiting = await db.execute<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM registration_messages m JOIN registrations r ON r.id = m.registration_id
    WHERE r.event_id = ${event.id} AND m.sent_at IS NULL AND m.given_up_at IS NULL`)
  return {
    pools: pools.rows,
    counts: counts.rows,
    total: total.rows[0]?.n ?? 0,
    registrations: rows.rows,
    unsent: waiting.rows[0]?.n ?? 0,
  }
})

function matching(search: DeskSearch): SQL {
  switch (search.kind) {
    case 'all':
      return sql``
    case 'lastFour':
      return sql`AND right(r.phone, 4) = ${search.value}`
    case 'number':
      return sql`AND (r.number = ${search.value} OR position(${search.value} in upper(r.name || r.employer)) > 0)`
    case 'words':
      return sql`AND (position(lower(${search.value}) in lower(r.name)) > 0
        OR position(lower(${search.value}) in lower(r.employer)) > 0)`
  }
}
