import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Question } from '@/domain/registration/terms'
import { openWords } from '@/lib/personal-data'
import { transactionOf } from '@/lib/transaction'
import { recordAudit } from '../hooks/audit'
import { eventAct, refuse } from '../steward-links/event-act'
import { bodyOf } from './body-of'
import { disclosureReason } from './disclosure-reason'

const asked = z.object({
  registration: z.number('请选定一个报名。').int().positive(),
  reason: disclosureReason,
})

type Row = {
  number: string
  phone: string
  answers: string | null
  questions: Question[] | null
}

/**
 * `POST /api/events/:id/registrations/reveal` with `{registration, reason}`: one person's whole mobile number and what
 * they answered. Never without an entry of who wanted to know it, and why.
 */
export const revealRegistration = eventAct('post', 'registrations/reveal', async (req, event) => {
  const said = await bodyOf(req, asked)
  const { rows } = await (await transactionOf(req)).execute<Row>(sql`
    SELECT r.number, r.phone_sealed AS phone, r.answers_sealed AS answers, t.terms->'questions' AS questions
    FROM registrations r LEFT JOIN registration_terms t USING (event_id)
    WHERE r.id = ${said.registration} AND r.event_id = ${event.id}`)
  const [row] = rows
  if (!row) throw refuse('没有这个报名。', 404)
  await recordAudit(req, {
    action: 'registrations:reveal',
    collection: 'registrations',
    document: String(said.registration),
    after: { event: event.id, reason: said.reason },
  })
  const phone = openWords(`registration ${row.number} phone`, row.phone)
  const answers = row.answers && openWords(`registration ${row.number} answers`, row.answers)
  const given: Record<string, string> = answers ? JSON.parse(answers) : {}
  return {
    phone,
    answers: (row.questions ?? [])
      .filter(({ id }) => given[id])
      .map(({ id, label }) => ({ label, answer: given[id] })),
  }
})
