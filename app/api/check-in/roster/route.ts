import { findBriefing } from '@/data/check-in/briefing'
import { findRoster } from '@/data/check-in/tickets'
import { problem } from '@/lib/problem'
import { asSteward, noStore } from '../as-steward'

/** `GET` as a steward: everybody who has a place, numbers masked, where the event lets its telephones keep the list. */
export function GET(request: Request): Promise<Response> {
  return asSteward(request, async ({ event }, now) => {
    if (!(await findBriefing(event))?.rosterOnDevices)
      return problem(403, {
        reason: 'no-roster',
        title: '名单不下发',
        detail: '这场活动的名单不存到签到设备上。',
      })
    return Response.json({ tickets: await findRoster(event), asOf: now.toISOString() }, noStore)
  })
}
