import { z } from 'zod'
import { actOnNotice } from '@/data/act-on-notice'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { backToNotice } from './back-to-notice'
import { ANSWER_MAX } from './follow-notice'

const MAX_BODY = 8 * 1024

const sent = z.object({
  secret: z.string().regex(/^[\w-]{43}$/),
  act: z.enum(['answer', 'accept', 'withdraw']),
  answer: z.string().trim().max(ANSWER_MAX).catch(''),
})

/** `POST`, from the page that follows a notice: its sender answers, accepts the price, or takes it back. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return new Response('内容过长。', { status: 413 })
  const fields = Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const parsed = sent.safeParse(fields)
  if (!parsed.success) return new Response('没有这种操作。', { status: 400 })

  const { secret, act, answer } = parsed.data
  const outcome = await actOnNotice(secret, act, answer).catch((error: unknown) => {
    log.error('a sender could not act on a notice', error)
    return { kind: 'refused' as const, reason: '现在不能操作，请稍后再试，或打电话给广告部。' }
  })
  return backToNotice(secret, outcome.kind === 'refused' ? outcome.reason : null, answer)
}
