import { sql } from 'drizzle-orm'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import { type Sealed, seal, unseal } from '@/lib/sealed'

/** What the seal is bound to: a secret copied to another account's row does not open there. */
const belongsTo = (userId: number) => `second factor of account ${userId}`

/** Keeps a new secret that is not confirmed yet; false where a confirmed one is there already. */
export async function keepNewSecret(userId: number, secret: Uint8Array): Promise<boolean> {
  const { keyId, nonce, tag, bytes } = seal(env().PAYLOAD_SECRET, belongsTo(userId), secret)
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    INSERT INTO second_factors AS f (user_id, key_id, nonce, tag, secret)
    VALUES (${userId}, ${keyId}, ${nonce}, ${tag}, ${bytes})
    ON CONFLICT (user_id) DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce,
      tag = excluded.tag, secret = excluded.secret, created_at = now()
    WHERE f.confirmed_at IS NULL
    RETURNING f.user_id`)
  return rows.length > 0
}

type Row = { key_id: string; nonce: Buffer; tag: Buffer; secret: Buffer }

/** The secret of an account, confirmed or not; null without one, or where PAYLOAD_SECRET is another by now. */
export async function findSecret(userId: number, confirmed: boolean): Promise<Uint8Array | null> {
  const { rows } = await (await payload()).db.drizzle.execute<Row>(sql`
    SELECT key_id, nonce, tag, secret FROM second_factors
    WHERE user_id = ${userId} AND (confirmed_at IS NOT NULL) = ${confirmed}`)
  const row = rows[0]
  if (!row) return null
  const sealed: Sealed = { keyId: row.key_id, nonce: row.nonce, tag: row.tag, bytes: row.secret }
  return unseal(env().PAYLOAD_SECRET, belongsTo(userId), sealed)
}
