import { sql } from 'drizzle-orm'
import type { RegistrationStatus } from '@/domain/registration/status'
import type { Question } from '@/domain/registration/terms'
import { payload } from '@/lib/payload'
import { openWords } from '@/lib/personal-data'

/** A registration as its holder sees it. Instants are ISO 8601. */
export type Ticket = {
  id: number
  number: string
  status: RegistrationStatus
  /** how many stand in the queue up to this one, counted now; null where it is in none */
  position: number | null
  /** null: nothing is offered */
  offeredUntil: string | null
  reason: string | null
  poolName: string | null
  isErased: boolean
  person: { name: string; phone: string; employer: string; memberNumber: string }
  registeredAt: string
  event: { id: number; slug: string; name: string; endsAt: string }
  kept: {
    answers: { question: string; answer: string }[]
    consent: { version: number; text: string; sensitiveText: string | null; at: string }
    sensitiveAt: string | null
    retentionDays: number
  }
}

type Row = Omit<Ticket, 'kept' | 'event' | 'person'> &
  Ticket['person'] & {
    event: number
    slug: string
    eventName: string
    endsAt: string
    answersSealed: string | null
    version: number
    text: string
    sensitiveText: string | null
    consentAt: string
    sensitiveAt: string | null
    questions: Question[]
    retentionDays: number
  }

/** @param number as the link has it (lib/ticket-link.ts): whoever calls this has been shown the link */
export async function findTicket(number: string): Promise<Ticket | null> {
  const { rows } = await (await payload()).db.drizzle.execute<Row>(sql`
    SELECT r.id, r.number, r.status::text AS status, r.reason, r.pool_name AS "poolName",
      r.name, r.phone, r.employer, coalesce(r.member_number, '') AS "memberNumber",
      r.erased_at IS NOT NULL AS "isErased", r.offered_until AS "offeredUntil", r.created_at AS "registeredAt",
      r.answers_sealed AS "answersSealed", r.consent_at AS "consentAt", r.sensitive_consent_at AS "sensitiveAt",
      CASE r.status WHEN 'waitlisted' THEN (
        SELECT count(*)::int FROM registrations q
        WHERE q.pool_id = r.pool_id AND q.status = 'waitlisted' AND q.queue <= r.queue) END AS position,
      e.id AS event, e.slug, e.name AS "eventName", p.ends_at AS "endsAt",
      c.version, c.text, c.sensitive_text AS "sensitiveText",
      t.terms->'questions' AS questions, (t.terms->>'retentionDays')::int AS "retentionDays"
    FROM registrations r
    JOIN events e ON e.id = r.event_id
    JOIN capacity_pools p ON p.id = r.pool_id
    JOIN registration_terms t ON t.event_id = r.event_id
    JOIN consent_texts c ON c.event_id = r.event_id AND c.hash = r.consent_hash
    WHERE r.number = ${number}`)
  return rows[0] ? ticketOf(rows[0]) : null
}

function ticketOf(row: Row): Ticket {
  const { id, number, status, position, reason, poolName, isErased } = row
  const { name, phone, employer, memberNumber, version, text, sensitiveText } = row
  return {
    ...{ id, number, status, position, reason, poolName, isErased },
    person: { name, phone, employer, memberNumber },
    offeredUntil: status === 'offered' ? isoOf(row.offeredUntil) : null,
    registeredAt: isoOf(row.registeredAt) ?? '',
    event: {
      id: row.event,
      slug: row.slug,
      name: row.eventName,
      endsAt: isoOf(row.endsAt) ?? '',
    },
    kept: {
      answers: answersOf(row),
      consent: { version, text, sensitiveText, at: isoOf(row.consentAt) ?? '' },
      sensitiveAt: isoOf(row.sensitiveAt),
      retentionDays: row.retentionDays,
    },
  }
}

/** Of questions that are asked no more the label is gone; the answer is kept all the same, and shown. */
function answersOf({ number, answersSealed, questions }: Row): Ticket['kept']['answers'] {
  const opened = answersSealed && openWords(`registration ${number} answers`, answersSealed)
  if (!opened) return []
  return Object.entries(JSON.parse(opened) as Record<string, string>).flatMap(([id, answer]) =>
    answer
      ? [{ question: questions.find((each) => each.id === id)?.label ?? '（已不再问）', answer }]
      : [],
  )
}

const isoOf = (instant: string | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()
