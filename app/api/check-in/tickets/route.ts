import { z } from 'zod'
import { findByLastFour, findByNumber } from '@/data/check-in/tickets'
import { readRegistrationNumber } from '@/domain/registration/number'
import { problem } from '@/lib/problem'
import { asSteward, noStore } from '../as-steward'
import { sentJson } from '../sent-json'

const asked = z.object({ text: z.string().max(40) })

/** `POST {text}` as a steward: whom the last four figures of a mobile number, or the number of a registration, mean. */
export function POST(request: Request): Promise<Response> {
  return asSteward(request, async ({ event }) => {
    const text =
      asked
        .safeParse(await sentJson(request))
        .data?.text.normalize('NFKC')
        .trim() ?? ''
    const number = readRegistrationNumber(text)
    if (!/^\d{4}$/.test(text) && !number)
      return problem(422, {
        reason: 'invalid',
        title: '填写有误',
        detail: '请输入手机号的后四位，或 8 位报名号。',
      })
    const tickets = number ? await findByNumber(event, number) : await findByLastFour(event, text)
    return Response.json({ tickets }, noStore)
  })
}
