import { z } from 'zod'
import { takeRegistration } from '@/app/api/events/[slug]/registrations/take-registration'
import { isSlug } from '@/domain/address'
import { ticketStanding } from '@/domain/form-ticket'
import { isProof } from '@/domain/proof-of-work'
import { type FormFields, keptFields, sentOf } from '@/domain/registration/form-fields'
import { goTo, goToldTo } from '@/lib/flash-answer'
import { readTicket } from '@/lib/form-ticket'
import { sha256 } from '@/lib/keyed-hash'
import { readBody } from '@/lib/read-body'
import { ticketPath } from '@/lib/ticket-link'
import { type RegistrationProblem, registrationNotice } from './registration-notice'

const MAX_BODY = 32 * 1024

/** What the form sends besides the answers. `website` no reader sees: whoever fills it is a machine. */
const envelope = z.object({
  event: z.string().refine(isSlug),
  ticket: z.string().max(200).catch(''),
  proof: z.string().max(200).catch(''),
  website: z.string().catch(''),
})

/**
 * `POST`, from the form of registration where no script runs: on to the ticket, or back to the form with what was typed.
 * The page that is kept for everybody has no ticket to give; the form is then shown once more with one, to be checked and
 * sent. It has no dynamic segment because the rewrites of next.config.mjs come before those.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return new Response('内容过长。', { status: 413 })
  const fields = Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const sent = envelope.safeParse(fields)
  if (!sent.success) return new Response('没有这场活动。', { status: 400 })
  const { event, ticket, proof, website } = sent.data
  if (website) return goTo('/events')

  const now = new Date()
  // Nobody has to wait here: places go to whoever comes first.
  if (ticketStanding(readTicket(ticket)?.issuedAt ?? null, true, now) === 'expired')
    return back(event, ticket ? 'expired' : 'check', fields)
  const taken = await takeRegistration(event, sentOf(fields), ticket, {
    headers: request.headers,
    hasProof: isProof(ticket, proof, sha256),
    now,
  })
  switch (taken.kind) {
    case 'registered':
      return goTo(ticketPath(taken.number))
    case 'missing':
      return goTo(`/events/${event}`)
    case 'refused':
      return back(event, taken.reason, fields)
    default:
      return back(event, taken.kind, fields)
  }
}

const back = (event: string, problem: RegistrationProblem, fields: FormFields) =>
  goToldTo(`/events/${event}/register`, registrationNotice, { problem, typed: keptFields(fields) })
