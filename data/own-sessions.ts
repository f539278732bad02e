import { sql } from 'drizzle-orm'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { recordOwnAct } from './audit'

export type OwnSession = {
  id: number
  userAgent: string | null
  signedInAt: string
  lastSeenAt: string
  isCurrent: boolean
}

/** The live sessions of an account, the latest used first; `sid` is the one that asks. */
export async function findOwnSessions(userId: number, sid: string): Promise<OwnSession[]> {
  const { rows } = await (await payload()).db.drizzle.execute<OwnSession>(sql`
    SELECT id, user_agent AS "userAgent", created_at::text AS "signedInAt",
      last_seen_at::text AS "lastSeenAt", sid_hash = ${sha256(sid)} AS "isCurrent"
    FROM sessions
    WHERE user_id = ${userId} AND expires_at > now() AND awaits_second_factor IS NOT TRUE
    ORDER BY sid_hash = ${sha256(sid)} DESC, last_seen_at DESC`)
  return rows
}

/** Ends one session of the account, or with null all but the one that asks; another account's is left alone. */
export async function endOwnSessions(
  userId: number,
  sid: string,
  session: number | null,
  address: string | null,
): Promise<void> {
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    DELETE FROM sessions
    WHERE user_id = ${userId} AND sid_hash <> ${sha256(sid)}
      AND (${session}::int IS NULL OR id = ${session})
    RETURNING id`)
  if (rows.length > 0) await recordOwnAct(userId, 'sessions:end', address)
}
