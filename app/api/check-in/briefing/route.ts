import { findBriefing } from '@/data/check-in/briefing'
import { problem } from '@/lib/problem'
import { ticketPublicKey } from '@/lib/ticket-code'
import { asSteward, noStore } from '../as-steward'

/** `GET` as a steward: the event, its checkpoints with who arrived, its souvenirs, and the key that tickets are read by. */
export function GET(request: Request): Promise<Response> {
  return asSteward(request, async ({ event, checkpoint, until }) => {
    const briefing = await findBriefing(event)
    if (!briefing)
      return problem(409, {
        reason: 'not-published',
        title: '活动尚未发布',
        detail: '活动发布以后，签到页才能使用。',
      })
    return Response.json(
      { ...briefing, link: { checkpoint, until }, key: ticketPublicKey() },
      noStore,
    )
  })
}
