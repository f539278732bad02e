import { type SignatureInput, shownName } from '@/domain/pledge/signature'
import { phoneKey } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'

/** How many signed here, and the latest who let their name be shown. */
export type Signatures = { signed: number; latest: string[] }

const LATEST = 12

/**
 * Signs the pledge at /pledges/SLUG. Whoever signed before has signed: it is answered alike, so that nobody learns from
 * it whose number stands there.
 *
 * @returns null where no such pledge is published
 */
export async function signPledge(
  slug: string,
  { phone, name }: SignatureInput,
): Promise<Signatures | null> {
  await registrationPool().query(
    `WITH signed AS (
       INSERT INTO pledge_signatures (pledge_id, phone_key, shown_as)
       SELECT id, $2, $3 FROM pledges WHERE slug = $1 AND _status = 'published'
       ON CONFLICT (pledge_id, phone_key) DO NOTHING
       RETURNING pledge_id
     )
     INSERT INTO pledge_counts (pledge_id, signed) SELECT pledge_id, 1 FROM signed
     ON CONFLICT (pledge_id) DO UPDATE SET signed = pledge_counts.signed + 1`,
    [slug, phoneKey(phone), shownName(name)],
  )
  return findSignatures(slug)
}

export async function findSignatures(slug: string): Promise<Signatures | null> {
  const { rows } = await registrationPool().query<Signatures>(
    `SELECT coalesce((SELECT signed FROM pledge_counts WHERE pledge_id = p.id), 0) AS signed,
       ARRAY(SELECT shown_as FROM pledge_signatures s
         WHERE s.pledge_id = p.id AND shown_as IS NOT NULL ORDER BY s.id DESC LIMIT ${LATEST}) AS latest
     FROM pledges p WHERE slug = $1 AND _status = 'published'`,
    [slug],
  )
  return rows[0] ?? null
}
