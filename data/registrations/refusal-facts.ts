import type { RefusalFacts } from '@/domain/registration/refusal'
import type { RegistrationStatus } from '@/domain/registration/status'
import { registrationPool } from '@/lib/registration-pool'
import type { Asked } from './register'

export type KeptRegistration = {
  number: string
  status: RegistrationStatus
  position: number | null
}

type Row = Omit<RefusalFacts, 'repeated'> & {
  kept: (KeptRegistration & { requestHash: string }) | null
}

/**
 * What the guard saw, asked afterwards: it says no reasons. Between the two somebody may have left; the sender is told
 * to look again either way.
 */
export async function findRefusalFacts(
  asked: Asked,
): Promise<{ facts: RefusalFacts; kept: KeptRegistration | null }> {
  const { rows } = await registrationPool().query<Row>({
    name: 'refusal facts',
    text: `
      SELECT accepting,
        consent_hash = $3 AS "consentIsCurrent",
        CASE
          WHEN frozen_at IS NOT NULL THEN 'late'
          WHEN $4::boolean THEN CASE WHEN walk_ins AND ends_at > now() THEN 'open' ELSE 'late' END
          WHEN opens_at > now() THEN 'early'
          WHEN closes_at <= now() OR ends_at <= now() THEN 'late'
          ELSE 'open' END AS window,
        (requires_event_id IS NULL OR EXISTS (
          SELECT FROM registrations e WHERE e.event_id = requires_event_id AND e.phone_key = $5
            AND e.status = 'confirmed'
            AND (attended_how = 'registered' OR EXISTS (SELECT FROM check_ins c WHERE c.registration_id = e.id)))) AS eligible,
        EXISTS (
          SELECT FROM registrations a WHERE a.event_id = p.event_id AND a.phone_key = $5
            AND a.status IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered')) AS "hasActive",
        (SELECT json_build_object('number', k.number, 'status', k.status, 'requestHash', k.request_hash,
            'position', CASE k.status WHEN 'waitlisted' THEN (
              SELECT count(*) FROM registrations q
              WHERE q.pool_id = k.pool_id AND q.status = 'waitlisted' AND q.queue <= k.queue) END)
          FROM registrations k WHERE k.event_id = $2 AND k.idempotency_key = $6) AS kept
      FROM capacity_pools p WHERE p.id = $1`,
    values: [
      asked.pool,
      asked.event,
      asked.consent,
      asked.atTheDoor,
      asked.phoneKey,
      asked.idempotencyKey,
    ],
  })
  const [row] = rows
  if (!row) throw new Error(`Pool ${asked.pool} is gone.`)
  const { kept, ...facts } = row
  const repeated = kept && (kept.requestHash === asked.requestHash ? 'same' : 'other')
  return {
    facts: { ...facts, repeated },
    kept: kept && { number: kept.number, status: kept.status, position: kept.position },
  }
}
