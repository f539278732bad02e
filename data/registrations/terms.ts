import type { Question, Terms } from '@/domain/registration/terms'
import { registrationPool } from '@/lib/registration-pool'

/** Whose places are counted together, as the counters know it. */
export type CountedPool = {
  id: number
  /** what names it in a request: the session's or group's key, empty for the event's own */
  key: string
  name: string
  capacity: number | null
  taken: number
  waiting: number
}

export type RegistrationTerms = Omit<Terms, 'pools'> & {
  event: number
  questions: Question[]
  pools: CountedPool[]
  consentHash: string
}

export type TermsRow = {
  event: number
  terms: Omit<Terms, 'pools'>
  consentHash: string
  pools: CountedPool[] | null
}

/** The columns of a `TermsRow`, from `registration_terms t`. */
export const TERMS_COLUMNS = `
  t.event_id AS event, t.terms, t.consent_hash AS "consentHash", (
    SELECT json_agg(json_build_object('id', id, 'key', key, 'name', name, 'capacity', capacity, 'taken', taken,
      'waiting', waiting) ORDER BY position)
    FROM capacity_pools p WHERE p.event_id = t.event_id AND (accepting OR t.terms->>'accepting' = 'false')
  ) AS pools`

export const termsOfRow = ({ event, terms, consentHash, pools }: TermsRow): RegistrationTerms => ({
  ...terms,
  event,
  consentHash,
  pools: pools ?? [],
})

/** What registering for the event at /events/SLUG asks for, and how many places are taken now; null: it is not public. */
export async function findRegistrationTerms(slug: string): Promise<RegistrationTerms | null> {
  const { rows } = await registrationPool().query<TermsRow>({
    name: 'registration terms',
    text: `
      SELECT ${TERMS_COLUMNS}
      FROM registration_terms t WHERE slug = $1 AND published AND t.terms->>'mode' <> 'none'`,
    values: [slug],
  })
  return rows[0] ? termsOfRow(rows[0]) : null
}
