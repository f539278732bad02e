import { z } from 'zod'
import { isProof } from '@/domain/proof-of-work'
import { REFUSALS, type Refusal } from '@/domain/registration/refusal'
import { jsonOf } from '@/lib/json-of'
import { sha256 } from '@/lib/keyed-hash'
import { problem } from '@/lib/problem'
import { readBody } from '@/lib/read-body'
import { siteOrigin } from '@/lib/site-address'
import { ticketPath } from '@/lib/ticket-link'
import { type Taken, takeRegistration } from './take-registration'

const MAX_BODY = 16 * 1024

const idempotencyKey = z.string().regex(/^[\x21-\x7e]{8,200}$/)

type Context = { params: Promise<{ slug: string }> }

/**
 * `POST {name, phone, employer, memberNumber?, answers?, pool?, consent, sensitiveConsent?}` with an `Idempotency-Key`:
 * registers somebody for the event at /events/SLUG. `consent` is the hash of the text that was shown (`GET …/places`),
 * or true for the one in force. 201 with `{number, status, ticketUrl, position?}`, the same again for the same key;
 * every refusal is a problem of RFC 9457 with a `reason`. The form on the event's page sends its ticket as the key, and with
 * it what its reader's browser reckoned (`Form-Proof`).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const key = idempotencyKey.safeParse(request.headers.get('idempotency-key'))
  if (!key.success)
    return problem(400, {
      reason: 'invalid',
      title: '缺少 Idempotency-Key',
      detail: '请在请求头 Idempotency-Key 里放一个随机值（8 至 200 个字符），重试时不变。',
    })
  const body = await readBody(request, MAX_BODY)
  if (!body) return problem(413, { reason: 'invalid', title: '内容过长', detail: '内容过长。' })
  const sent = jsonOf(body)
  if (sent === undefined)
    return problem(400, { reason: 'invalid', title: '不是 JSON', detail: '请求的内容须是 JSON。' })
  const { slug } = await params
  const { headers } = request
  const hasProof = isProof(key.data, headers.get('form-proof') ?? '', sha256)
  const now = new Date()
  return answer(await takeRegistration(slug, sent, key.data, { headers, hasProof, now }))
}

function answer(taken: Taken): Response {
  switch (taken.kind) {
    case 'registered': {
      const { number, status, position } = taken
      const ticketUrl = new URL(ticketPath(number), siteOrigin()).href
      return Response.json(
        { number, status, ticketUrl, ...(position !== null && { position }) },
        { status: 201, headers: { 'Cache-Control': 'no-store' } },
      )
    }
    case 'missing':
      return problem(404, {
        reason: 'not-found',
        title: '没有这场活动',
        detail: '没有这场活动，或它无需报名。',
      })
    case 'invalid':
      return refusalProblem('invalid', taken.errors)
    case 'too-many':
      return problem(429, {
        reason: 'busy',
        title: '请求太多',
        detail: '这个地址或手机号这一小时里请求太多，请过一小时再试。',
      })
    case 'refused':
      return refusalProblem(taken.reason)
  }
}

function refusalProblem(reason: Refusal, errors?: Record<string, string>): Response {
  const { status, title, detail } = REFUSALS[reason]
  return problem(status, { reason, title, detail, ...(errors && { errors }) })
}
