import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Json } from './rest'
import { unique } from './world'

/** A registration as its own statements leave it: the adapter does not know its counters. @returns its id */
export async function insertRegistration({ db }: Payload, data: Json): Promise<number> {
  const insert = async (query: ReturnType<typeof sql>) =>
    Number((await db.drizzle.execute<{ id: number }>(query)).rows[0]?.id)
  const event = await insert(sql`
    INSERT INTO events (name, union_id, _status) VALUES ('活动', ${data.union}, 'draft') RETURNING id`)
  const pool = await insert(sql`
    INSERT INTO capacity_pools (event_id, kind, key, name, position, mode, accepting, ends_at, waitlist, promotion,
      offer_hours, attended_how, walk_ins, consent_hash)
    VALUES (${event}, 'event', '', '', 0, 'approval', true, now(), 0, 'offer', 1, 'registered', false, '') RETURNING id`)
  return insert(sql`
    INSERT INTO registrations (number, event_id, union_id, status, pool_id, seq, queue, name, phone, employer, phone_key,
      phone_sealed, idempotency_key, request_hash, consent_hash)
    VALUES (${unique()}, ${event}, ${data.union}, 'pending', ${pool}, 1, 1, ${data.name}, '139****0000', '某厂',
      ${unique()}, '', ${unique()}, '', '') RETURNING id`)
}
