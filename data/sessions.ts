import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { IDLE_HOURS, SECOND_FACTOR_MINUTES } from '@/domain/session-lifetime'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { recordOwnAct } from './audit'

type SessionUser = { user: number }

type NewSession = {
  userId: string | number
  /** The hash that was verified; null where another house (OIDC) vouched for the person. */
  passwordHash: string | null
  userAgent: string | null
  /** The session is nobody's until the second factor is shown, and then lives on (`completeSession`). */
  awaitsSecondFactor: boolean
}

/**
 * Starts a session and returns its id, or null when the account is no longer active or its password is
 * no longer the one verified. The share lock waits for a change of the account that is under way, and
 * that change then ends this session too (collections/auth/end-sessions.ts).
 */
export async function startSession(session: NewSession): Promise<string | null> {
  const sid = randomBytes(32).toString('base64url')
  const minutes = session.awaitsSecondFactor ? SECOND_FACTOR_MINUTES : IDLE_HOURS * 60
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    INSERT INTO sessions (user_id, sid_hash, expires_at, last_seen_at, user_agent, awaits_second_factor)
    SELECT u.id, ${sha256(sid)}, now() + make_interval(mins => ${minutes}), now(),
      ${session.userAgent?.slice(0, 120) ?? null}, ${session.awaitsSecondFactor}
    FROM users u
    WHERE u.id = ${session.userId} AND u.status = 'active'
      AND (${session.passwordHash}::text IS NULL OR u.password_hash = ${session.passwordHash})
    FOR SHARE OF u
    RETURNING id
  `)
  return rows.length > 0 ? sid : null
}

/** The second factor was shown: from now on the session is its user's. */
export async function completeSession(sid: string, address: string | null): Promise<void> {
  const { rows } = await (await payload()).db.drizzle.execute<SessionUser>(sql`
    UPDATE sessions SET awaits_second_factor = false, last_seen_at = now(),
      expires_at = now() + make_interval(hours => ${IDLE_HOURS})
    WHERE sid_hash = ${sha256(sid)} AND awaits_second_factor AND expires_at > now()
    RETURNING user_id AS "user"
  `)
  for (const { user } of rows) await recordOwnAct(user, 'sign-in', address)
}

/** Ends one session: the next request with this id is a stranger's. */
export async function endSession(sid: string, address: string | null): Promise<void> {
  const { rows } = await (await payload()).db.drizzle.execute<SessionUser>(
    sql`DELETE FROM sessions WHERE sid_hash = ${sha256(sid)} RETURNING user_id AS "user"`,
  )
  for (const { user } of rows) await recordOwnAct(user, 'sign-out', address)
}

export async function purgeExpiredSessions(): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`DELETE FROM sessions WHERE expires_at <= now()`)
}
