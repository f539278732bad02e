import type { Where } from 'payload'
import type { AttendanceMode, EventKind, EventStatus } from '@/domain/event'
import type { Scheduled } from '@/domain/event-occurrence'
import { PICTURE_FIELDS, type Picture, pictureOf } from '@/domain/picture'
import type { RegistrationTerms } from '@/domain/registration-words'
import { startOfShanghaiDay } from '@/domain/shanghai-day'
import type { UnionName } from '@/domain/union'
import { payload } from '@/lib/payload'
import type { Event } from '@/payload-types'
import { unionNameOf, unionNameSelect } from './union-name'

/** An event as a list shows it. */
export type EventEntry = Scheduled & {
  id: number
  slug: string
  name: string
  kind: EventKind
  status: EventStatus
  attendanceMode: AttendanceMode
  place: string | null
  summary: string | null
  picture: Picture | null
  union: UnionName | null
  registration: RegistrationTerms
}

export type EventFilter = {
  kind?: EventKind | null
  /** One union, or any of several. */
  union?: number | readonly number[]
}

/** A list shows no more at once; more than that nobody reads. */
export const MAX_LISTED = 200
export const eventEntrySelect = {
  slug: true,
  name: true,
  kind: true,
  startDate: true,
  endDate: true,
  eventStatus: true,
  eventAttendanceMode: true,
  location: true,
  summary: true,
  picture: true,
  sessions: { startDate: true, endDate: true },
  union: true,
  registration: { mode: true, opensAt: true, closesAt: true, capacity: true },
} as const
export const eventEntryPopulate = { media: PICTURE_FIELDS, unions: unionNameSelect }

type StoredEntry = Pick<Event, 'id' | keyof typeof eventEntrySelect>

export function eventEntryOf(event: StoredEntry): EventEntry {
  return {
    id: event.id,
    slug: event.slug ?? '',
    name: event.name,
    kind: event.kind,
    ...scheduleOf(event),
    status: event.eventStatus,
    attendanceMode: event.eventAttendanceMode,
    place: event.location?.name || null,
    summary: event.summary || null,
    picture: pictureOf(event.picture?.image, event.picture?.caption),
    union: unionNameOf(event.union),
    registration: termsOf(event),
  }
}

export const scheduleOf = (
  event: Pick<Event, 'startDate' | 'endDate' | 'sessions'>,
): Scheduled => ({
  start: event.startDate,
  end: event.endDate ?? null,
  sessions: (event.sessions ?? []).map((session) => ({
    start: session.startDate,
    end: session.endDate ?? null,
  })),
})

export const termsOf = ({ registration }: Pick<Event, 'registration'>): RegistrationTerms => ({
  mode: registration.mode,
  opensAt: registration.opensAt ?? null,
  closesAt: registration.closesAt ?? null,
  capacity: registration.capacity ?? null,
})

/** As `isOver` of domain/event-occurrence.ts has it: without an end an event lasts until its day is over. */
export function notOver(from: Date): Where {
  return {
    or: [
      { endDate: { greater_than: from.toISOString() } },
      {
        and: [
          { endDate: { exists: false } },
          { startDate: { greater_than_equal: startOfShanghaiDay(from).toISOString() } },
        ],
      },
    ],
  }
}

function over(now: Date): Where {
  return {
    or: [
      { endDate: { less_than_equal: now.toISOString() } },
      {
        and: [
          { endDate: { exists: false } },
          { startDate: { less_than: startOfShanghaiDay(now).toISOString() } },
        ],
      },
    ],
  }
}

export const matching = ({ kind, union }: EventFilter): Where[] => [
  ...(kind ? [{ kind: { equals: kind } }] : []),
  ...(union ? [{ union: { in: [union].flat() } }] : []),
]

/** What is on at `from` or begins later, the earliest first. */
export async function findUpcomingEvents({
  from,
  limit = MAX_LISTED,
  ...filter
}: EventFilter & { from: Date; limit?: number }): Promise<EventEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: { and: [notOver(from), ...matching(filter)] },
    sort: 'startDate',
    limit,
    pagination: false,
    depth: 1,
    select: eventEntrySelect,
    populate: eventEntryPopulate,
    overrideAccess: false,
  })
  return docs.map(eventEntryOf)
}

/** What is over, the latest first, by pages counted from one. */
export async function findPastEvents({
  before,
  page = 1,
  limit = 20,
  ...filter
}: EventFilter & { before: Date; page?: number; limit?: number }): Promise<{
  events: EventEntry[]
  totalPages: number
}> {
  const { docs, totalPages } = await (await payload()).find({
    collection: 'events',
    where: { and: [over(before), ...matching(filter)] },
    sort: '-startDate',
    limit,
    page,
    depth: 1,
    select: eventEntrySelect,
    populate: eventEntryPopulate,
    overrideAccess: false,
  })
  return { events: docs.map(eventEntryOf), totalPages }
}
