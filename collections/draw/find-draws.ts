import { sql } from 'drizzle-orm'
import type { Endpoint } from 'payload'
import { transactionOf } from '@/lib/transaction'
import { findRunEvent } from './find-run-event'

/** `GET /api/events/:id/draw`: how far the draws of an event have come, for those who run it. */
export const findEventDraws: Omit<Endpoint, 'root'> = {
  path: '/:id/draw',
  method: 'get',
  handler: async (req) => {
    const event = await findRunEvent(req)
    const { rows } = await (await transactionOf(req)).execute(sql`
      SELECT p.id AS pool, p.name, p.capacity, coalesce(p.closes_at <= now(), false) AS "isClosed",
        (SELECT count(*)::int FROM registrations r WHERE r.pool_id = p.id AND r.status = 'entered') AS entered,
        CASE WHEN d.pool_id IS NOT NULL THEN json_build_object('winners', d.winners, 'seedSource', d.seed_source,
          'seedAt', d.seed_at, 'seed', d.seed) END AS draw
      FROM capacity_pools p LEFT JOIN draws d ON d.pool_id = p.id
      WHERE p.event_id = ${event.id} AND p.mode = 'lottery' ORDER BY p.position, p.id`)
    return Response.json(rows, { headers: { 'Cache-Control': 'no-store' } })
  },
}
