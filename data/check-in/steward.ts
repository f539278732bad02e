import { type LinkState, linkState } from '@/domain/check-in/steward-link'
import { sha256 } from '@/lib/keyed-hash'
import { registrationPool } from '@/lib/registration-pool'

/** Who stands at a checkpoint with a link of an editor's. */
export type Steward = {
  link: number
  event: number
  /** the only one that this link is for; null: all */
  checkpoint: string | null
  until: Date
  state: LinkState
}

/** @param secret what the link ends in. @returns null where it opens nothing and never did */
export async function findSteward(secret: string, now: Date): Promise<Steward | null> {
  const { rows } = await registrationPool().query<
    Omit<Steward, 'state'> & { revokedAt: Date | null }
  >({
    name: 'steward',
    text: `
      SELECT id AS link, event_id AS event, checkpoint, until, revoked_at AS "revokedAt"
      FROM steward_links WHERE secret_hash = $1`,
    values: [sha256(secret)],
  })
  const [row] = rows
  if (!row) return null
  const { revokedAt, ...steward } = row
  return { ...steward, state: linkState({ until: row.until, revokedAt }, now) }
}
