import type { TypedUser } from 'payload'
import { actorFrom } from '@/domain/actor'
import { hasRole } from '@/domain/roles'
import { endOfShanghaiWeek, startOfShanghaiDay } from '@/domain/shanghai-day'
import { payload } from '@/lib/payload'

export type WeekEvent = { id: number; name: string; startDate: string; place: string | null }

/** What begins between today and Sunday: the union's own events, all of them for the city's desks. */
export async function findEventsThisWeek(user: TypedUser, now: Date): Promise<WeekEvent[]> {
  const actor = actorFrom(user)
  const seesAll = hasRole(actor, 'reviewer', 'chief', 'admin')
  const { docs } = await (await payload()).find({
    collection: 'events',
    draft: true,
    where: {
      and: [
        { startDate: { greater_than_equal: startOfShanghaiDay(now).toISOString() } },
        { startDate: { less_than: endOfShanghaiWeek(now).toISOString() } },
        ...(seesAll ? [] : [{ union: { equals: actor?.union ?? -1 } }]),
      ],
    },
    sort: 'startDate',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { name: true, startDate: true, location: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, name, startDate, location }) => ({
    id,
    name,
    startDate,
    place: location?.name ?? null,
  }))
}
