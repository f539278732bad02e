import type { Where } from 'payload'
import type { CalendarEvent } from '@/domain/calendar/calendar-entry'
import type { EventKind } from '@/domain/event'
import { webAddress } from '@/domain/web-address'
import { payload } from '@/lib/payload'
import type { Event } from '@/payload-types'
import { unionNameOf, unionNameSelect } from './union-name'

/** Programs fetch the whole again each time. */
const MAX_EVENTS = 500

const select = {
  slug: true,
  name: true,
  kind: true,
  eventStatus: true,
  startDate: true,
  endDate: true,
  location: true,
  summary: true,
  organisations: true,
  sessions: true,
  createdAt: true,
  updatedAt: true,
} as const

/** The events that begin or end after `since`, or the one at SLUG whenever it is, the earliest first. */
export async function findCalendarEvents(
  filter: { since: Date; kind?: EventKind; union?: number } | { slug: string },
): Promise<CalendarEvent[]> {
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: 'slug' in filter ? { slug: { equals: filter.slug } } : matching(filter),
    sort: 'startDate',
    limit: MAX_EVENTS,
    pagination: false,
    depth: 1,
    select,
    populate: { unions: unionNameSelect },
    overrideAccess: false,
  })
  return docs.map(calendarEventOf)
}

const matching = ({
  since,
  kind,
  union,
}: {
  since: Date
  kind?: EventKind
  union?: number
}): Where => ({
  and: [
    {
      or: [
        { startDate: { greater_than: since.toISOString() } },
        { endDate: { greater_than: since.toISOString() } },
      ],
    },
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(union ? [{ union: { equals: union } }] : []),
  ],
})

const calendarEventOf = (event: Pick<Event, 'id' | keyof typeof select>): CalendarEvent => ({
  id: event.id,
  slug: event.slug ?? '',
  name: event.name,
  kind: event.kind,
  status: event.eventStatus,
  start: event.startDate,
  end: event.endDate ?? null,
  place: event.location?.name || null,
  address: event.location?.address || null,
  summary: event.summary || null,
  hosts: hostsOf(event).map(({ name, union }) => unionNameOf(union)?.name ?? name),
  hostUnions: hostsOf(event).flatMap(({ union }) => unionNameOf(union)?.id ?? []),
  sessions: (event.sessions ?? [])
    .map(({ id, name, startDate, endDate, place, streamUrl }) => ({
      id: id ?? startDate,
      name,
      start: startDate,
      end: endDate ?? null,
      place: place || null,
      streamUrl: webAddress(streamUrl),
    }))
    .toSorted((a, b) => a.start.localeCompare(b.start)),
  createdAt: event.createdAt,
  updatedAt: event.updatedAt,
})

const hostsOf = ({ organisations }: Pick<Event, 'organisations'>) =>
  (organisations ?? []).filter(({ role }) => role === 'host')
