import { sql } from 'drizzle-orm'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { isForeignRequest } from '@/lib/request-origin'
import { sessionId } from '@/lib/session-id'
import { type SecondFactorState, secondFactorOf } from './state'

/** Whose password was right: `pending` until the code was too. */
export type SecondFactorUser = {
  id: number
  name: string
  email: string
  sid: string
  pending: boolean
  state: SecondFactorState
}

type Row = { id: number; name: string; email: string; pending: boolean | null }

/** The active account behind a live session, whether or not its second factor was shown; null without one. */
export async function findSecondFactorUser(headers: Headers): Promise<SecondFactorUser | null> {
  if (isForeignRequest(headers, env().NEXTAUTH_URL)) return null
  const sid = await sessionId(headers)
  if (!sid) return null
  const { rows } = await (await payload()).db.drizzle.execute<Row>(sql`
    SELECT u.id, u.name, u.email, s.awaits_second_factor AS pending
    FROM sessions s JOIN users u ON u.id = s.user_id
    WHERE s.sid_hash = ${sha256(sid)} AND s.expires_at > now() AND u.status = 'active'`)
  const row = rows[0]
  if (!row) return null
  return { ...row, pending: row.pending === true, sid, state: await secondFactorOf(row.id) }
}
