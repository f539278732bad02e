import { sql } from 'drizzle-orm'
import { payload } from '@/lib/payload'
import { type RegistrationTerms, TERMS_COLUMNS, type TermsRow, termsOfRow } from './terms'

/** More no browser's list of suggestions makes better. */
const MOST_EMPLOYERS = 300

/** What the form of registration prints; `terms.pools` are as of now, and nothing for a page that is kept. */
export type RegistrationForm = {
  terms: RegistrationTerms
  consent: { version: number; text: string; sensitiveText: string | null }
  /** What most people answer to 单位: primary, industrial and subdistrict unions, and the employers of studios. */
  employers: string[]
}

type Row = TermsRow & RegistrationForm['consent'] & { employers: string[] | null }

/** All that the form for the event at /events/SLUG prints, in one query; null where nobody registers for it. */
export async function findRegistrationForm(slug: string): Promise<RegistrationForm | null> {
  const { rows } = await (await payload()).db.drizzle.execute<Row>(sql`
    SELECT ${sql.raw(TERMS_COLUMNS)}, c.version, c.text, c.sensitive_text AS "sensitiveText", (
      SELECT json_agg(name ORDER BY name) FROM (
        SELECT name FROM unions WHERE kind IN ('primary', 'industrial', 'subdistrict')
        UNION SELECT employer FROM studios WHERE _status = 'published' AND employer <> ''
        ORDER BY name LIMIT ${MOST_EMPLOYERS}) AS known
    ) AS employers
    FROM registration_terms t
    JOIN consent_texts c ON c.event_id = t.event_id AND c.hash = t.consent_hash
    WHERE t.slug = ${slug} AND t.published AND t.terms->>'mode' <> 'none'`)
  const [row] = rows
  if (!row) return null
  const { version, text, sensitiveText, employers } = row
  return {
    terms: termsOfRow(row),
    consent: { version, text, sensitiveText },
    employers: employers ?? [],
  }
}
