import { sql } from 'drizzle-orm'
import type { Payload, TypedUser } from 'payload'
import { IDLE_HOURS, MAX_DAYS, TOUCH_MINUTES } from '@/domain/session-lifetime'
import { sha256 } from '@/lib/keyed-hash'

/**
 * The active user behind a live session, or null: one statement on the primary, by the unique index on
 * sid_hash, by the database's clock. A session that still waits for its second factor is nobody's. The row of the user is read anew each time, so that a change of
 * roles or status needs no message to anyone. Prolongs the session, at most every few minutes.
 */
export async function findSessionUser(payload: Payload, sid: string): Promise<TypedUser | null> {
  const { rows } = await payload.db.drizzle.execute<Record<string, unknown>>(sql`
    WITH live AS (
      SELECT id, user_id, last_seen_at FROM sessions
      WHERE sid_hash = ${sha256(sid)} AND expires_at > now() AND awaits_second_factor IS NOT TRUE
    ), prolonged AS (
      UPDATE sessions SET
        last_seen_at = now(),
        expires_at = least(
          sessions.created_at + make_interval(days => ${MAX_DAYS}),
          now() + make_interval(hours => ${IDLE_HOURS})
        )
      FROM live
      WHERE sessions.id = live.id
        AND live.last_seen_at < now() - make_interval(mins => ${TOUCH_MINUTES})
    )
    SELECT u.id, u.email, u.name, u.status, u.union_id AS "union",
      u.created_at AS "createdAt", u.updated_at AS "updatedAt",
      ARRAY(
        SELECT r.value::text FROM users_roles r WHERE r.parent_id = u.id ORDER BY r."order"
      ) AS roles
    FROM live JOIN users u ON u.id = live.user_id
    WHERE u.status = 'active'
  `)
  return rows[0] ? ({ ...rows[0], collection: 'users' } as TypedUser) : null
}
