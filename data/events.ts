import type { Where } from 'payload'
import type { AttendanceMode, EventKind, EventStatus } from '@/domain/event'
import type { Scheduled } from '@/domain/event-occurrence'
import { PICTURE_FIELDS, type Picture, pictureOf } from '@/domain/picture'
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
}

type Filter = { kind?: EventKind; union?: number }

const MAX_UPCOMING = 200
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
} as const
const populate = { media: PICTURE_FIELDS, unions: unionNameSelect }

type StoredEntry = Pick<
  Event,
  'id' | 'sessions' | Exclude<keyof typeof eventEntrySelect, 'sessions'>
>

export function eventEntryOf(event: StoredEntry): EventEntry {
  return {
    id: event.id,
    slug: event.slug ?? '',
    name: event.name,
    kind: event.kind,
    start: event.startDate,
    end: event.endDate ?? null,
    sessions: (event.sessions ?? []).map((session) => ({
      start: session.startDate,
      end: session.endDate ?? null,
    })),
    status: event.eventStatus,
    attendanceMode: event.eventAttendanceMode,
    place: event.location?.name || null,
    summary: event.summary || null,
    picture: pictureOf(event.picture?.image, event.picture?.caption),
    union: unionNameOf(event.union),
  }
}

/** As `isOver` of domain/event-occurrence.ts has it: without an end an event lasts until its day is over. */
function notOver(from: Date): Where {
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

const matching = ({ kind, union }: Filter): Where[] => [
  ...(kind ? [{ kind: { equals: kind } }] : []),
  ...(union ? [{ union: { equals: union } }] : []),
]

/** What is on at `from` or begins later, the earliest first. */
export async function findUpcomingEvents({
  from,
  limit = MAX_UPCOMING,
  ...filter
}: Filter & { from: Date; limit?: number }): Promise<EventEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: { and: [notOver(from), ...matching(filter)] },
    sort: 'startDate',
    limit,
    pagination: false,
    depth: 1,
    select: eventEntrySelect,
    populate,
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
}: Filter & { before: Date; page?: number; limit?: number }): Promise<{
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
    populate,
    overrideAccess: false,
  })
  return { events: docs.map(eventEntryOf), totalPages }
}
