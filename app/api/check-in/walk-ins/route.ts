import { z } from 'zod'
import { type Briefing, findBriefing } from '@/data/check-in/briefing'
import { register } from '@/data/registrations/register'
import { findRegistrationTerms } from '@/data/registrations/terms'
import { fieldErrors, registrationInput } from '@/domain/registration/input'
import { REFUSALS, type Refusal } from '@/domain/registration/refusal'
import { startOfShanghaiDay } from '@/domain/shanghai-day'
import { problem } from '@/lib/problem'
import { asSteward, noStore } from '../as-steward'
import { sentJson } from '../sent-json'

const key = z.uuid()

/**
 * `POST {name, phone, employer, consent: true, …}` with an `Idempotency-Key` as a steward: registers somebody at the
 * door, where the event takes people there. Places count as ever. 201 `{number, status, position?}`.
 */
export function POST(request: Request): Promise<Response> {
  return asSteward(request, async ({ event }, now) => {
    const briefing = await findBriefing(event)
    const terms = briefing && (await findRegistrationTerms(briefing.event.slug))
    if (!briefing?.walkIns || !terms) return notHere('这场活动不办现场报名。')
    if (!isDayOf(briefing, now)) return notHere('现场报名到活动当天才开始。')
    const idempotencyKey = key.safeParse(request.headers.get('idempotency-key'))
    const pools = terms.pools.map((pool) => pool.key)
    const input = registrationInput(terms.questions, pools).safeParse(await sentJson(request))
    if (!idempotencyKey.success) return refusal('invalid')
    if (!input.success) return refusal('invalid', fieldErrors(input.error))
    const outcome = await register(terms, input.data, idempotencyKey.data, true)
    if (outcome.kind === 'refused') return refusal(outcome.reason)
    const { number, status, position } = outcome
    return Response.json(
      { number, status, ...(position !== null && { position }) },
      { status: 201, ...noStore },
    )
  })
}

const isDayOf = ({ event }: Briefing, now: Date) =>
  startOfShanghaiDay(new Date(event.startDate)) <= now

const notHere = (detail: string) =>
  problem(403, { reason: 'no-walk-ins', title: '不能现场报名', detail })

function refusal(reason: Refusal, errors?: Record<string, string>): Response {
  const { status, title, detail } = REFUSALS[reason]
  return problem(status, { reason, title, detail, ...(errors && { errors }) })
}
