import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/lib/in-transaction'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { transactionOf } from '@/lib/transaction'

export type Invited = { id: number; name: string; email: string }

/** Whom a link invites; null where it is unknown, used, replaced or expired, or the account is disabled. */
export async function findInvited(token: string): Promise<Invited | null> {
  const { rows } = await (await payload()).db.drizzle.execute<Invited>(sql`
    SELECT u.id, u.name, u.email FROM invitations i JOIN users u ON u.id = i.user_id
    WHERE i.token_hash = ${sha256(token)} AND i.expires_at > now() AND u.status = 'active'`)
  return rows[0] ?? null
}

/** Sets the password and uses the link up, both or neither; false where the link is good no more. */
export async function acceptInvitation(
  token: string,
  password: string,
  address: string | null,
): Promise<boolean> {
  const cms = await payload()
  const req = await createLocalReq({}, cms)
  return inTransaction(req, async () => {
    const { rows } = await (await transactionOf(req)).execute<{ id: number }>(sql`
      DELETE FROM invitations i USING users u
      WHERE i.token_hash = ${sha256(token)} AND i.expires_at > now()
        AND u.id = i.user_id AND u.status = 'active'
      RETURNING u.id`)
    const id = rows[0]?.id
    if (id === undefined) return false
    await cms.update({ collection: 'users', id, data: { password }, overrideAccess: true, req })
    const data = {
      at: new Date().toISOString(),
      actor: id,
      address,
      action: 'invitation:accept',
      collection: 'users',
      document: String(id),
    }
    await cms.create({ collection: 'audit-log', data, overrideAccess: true, req })
    return true
  })
}
