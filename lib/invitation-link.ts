import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { sha256 } from './keyed-hash'
import { absoluteAddress } from './site-address'
import { transactionOf } from './transaction'

/** A new link to set an account's password, in the transaction of `req`; an earlier one is good no more. */
export async function makeInvitationLink(req: PayloadRequest, userId: number, hours: number) {
  const token = randomBytes(32).toString('base64url')
  await (await transactionOf(req)).execute(sql`
    INSERT INTO invitations (user_id, token_hash, expires_at)
    VALUES (${userId}, ${sha256(token)}, now() + make_interval(hours => ${hours}))
    ON CONFLICT (user_id) DO UPDATE SET
      token_hash = excluded.token_hash, created_at = now(), expires_at = excluded.expires_at`)
  return absoluteAddress(`/invitation?token=${token}`)
}
