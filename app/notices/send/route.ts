import { z } from 'zod'
import { placeNotice } from '@/data/place-notice'
import { getAdDesk } from '@/data/site'
import { composeNotice } from '@/domain/compose-notice'
import { ticketStanding } from '@/domain/form-ticket'
import type { NoticeTemplate } from '@/domain/notice'
import { answerName, noticeAnswers } from '@/domain/notice-answers'
import { OFFERED_DAYS, openPaperDays } from '@/domain/notice-days'
import { NOTICE_FORMS, templateAt } from '@/domain/notice-form'
import { isProof } from '@/domain/proof-of-work'
import { goTo, goToldTo } from '@/lib/flash-answer'
import { readTicket } from '@/lib/form-ticket'
import { sha256 } from '@/lib/keyed-hash'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { isWithinLimits } from './limits'
import { type NoticeProblem, noticeNotice } from './notice-problem'

const MAX_BODY = 32 * 1024

/** What the form sends besides the answers. `website` no reader sees: whoever fills it is a machine. */
const envelope = z.object({
  form: z.string().max(40),
  ticket: z.string().max(200).catch(''),
  proof: z.string().max(200).catch(''),
  website: z.string().catch(''),
  act: z.enum(['send', 'count']).catch('send'),
})

/**
 * `POST`, from the form at /notices/new/…: lays the notice before the desk and goes on to the page by which its sender
 * follows it. What is refused goes back to the form with what was typed. It has no dynamic segment because the rewrites
 * of next.config.mjs come before those.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return new Response('内容过长。', { status: 413 })
  const sent = Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const parsed = envelope.safeParse(sent)
  const template = parsed.success ? templateAt(parsed.data.form) : null
  if (!parsed.success || !template) return new Response('没有这种启事。', { status: 400 })
  if (parsed.data.website) return goTo('/ad-desk')

  const outcome = await take(template, sent, parsed.data, request.headers).catch(
    (error: unknown) => {
      log.error('a notice was not taken', error)
      return 'unavailable' as const
    },
  )
  return typeof outcome === 'object'
    ? goTo(`/notices/follow/${outcome.secret}`)
    : backToForm(template, outcome, sent)
}

async function take(
  template: NoticeTemplate,
  sent: Record<string, string>,
  { ticket: handedOut, proof, act }: z.infer<typeof envelope>,
  headers: Headers,
): Promise<NoticeProblem | { secret: string }> {
  if (act === 'count') return 'counted'
  const now = new Date()
  const { days } = await getAdDesk()
  const form = noticeAnswers(template, openPaperDays(now, days, OFFERED_DAYS)).safeParse(sent)
  if (!form.success) return 'fields'

  const ticket = readTicket(handedOut)
  const hasProof = isProof(handedOut, proof, sha256)
  const standing = ticketStanding(ticket?.issuedAt ?? null, hasProof, now)
  if (!ticket || standing === 'expired') return 'expired'
  if (standing === 'too-soon') return 'too-soon'
  if (!isWithinLimits(headers, hasProof, now)) return 'limit'

  const { fields } = NOTICE_FORMS[template]
  const data: Record<string, string> = form.data
  const answers = fields.map(({ name }) => [name, data[answerName(name)] ?? ''])
  const placed = await placeNotice({
    template,
    text: composeNotice(NOTICE_FORMS[template], Object.fromEntries(answers)),
    contact: { name: form.data.contactName, phone: form.data.contactPhone },
    wishedFor: form.data.wishedFor || null,
    ticket: ticket.id,
  })
  return placed.kind === 'placed' ? placed : placed.kind
}

function backToForm(
  template: NoticeTemplate,
  problem: NoticeProblem,
  sent: Record<string, string>,
): Response {
  const answers = NOTICE_FORMS[template].fields.map(({ name }) => answerName(name))
  const kept = [...answers, 'contactName', 'contactPhone', 'wishedFor', 'ticket']
  const typed = Object.fromEntries(kept.map((name) => [name, (sent[name] ?? '').slice(0, 520)]))
  const { slug } = NOTICE_FORMS[template]
  return goToldTo(`/notices/new/${slug}`, noticeNotice, { problem, typed })
}
