import { formatTime } from '../dates'
import { EVENT_KINDS, EVENT_STATUSES, type EventKind, type EventStatus } from '../event'
import { startOfShanghaiDay } from '../shanghai-day'

export type CalendarSession = {
  /** of the row, which stays when it is renamed or moved */
  id: string
  name: string
  start: string
  end: string | null
  place: string | null
  streamUrl: string | null
}

/** An event as a calendar needs it; times are ISO 8601 instants. */
export type CalendarEvent = {
  id: number
  slug: string
  name: string
  kind: EventKind
  status: EventStatus
  start: string
  end: string | null
  place: string | null
  address: string | null
  summary: string | null
  hosts: readonly string[]
  /** ids of the unions among the hosts, whose names are printed */
  hostUnions: readonly number[]
  sessions: readonly CalendarSession[]
  createdAt: string
  updatedAt: string
}

/** One VEVENT (RFC 5545, 3.6.1). */
export type CalendarEntry = {
  uid: string
  /** UID of the first session of the same event; null on that one, and on what is no session */
  sibling: string | null
  start: string
  end: string | null
  summary: string
  description: string
  location: string | null
  stream: string | null
  category: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  url: string
  created: string
  updated: string
  sequence: number
}

/**
 * The entries of an event. One that is over within its day is one entry, its programme in the description; one that
 * goes on for days by sessions (a course, a tour) is an entry for each, since nobody is at a course for eleven weeks.
 *
 * @param origin of this site; its host makes the UIDs unique in the world
 */
export function calendarEntries(event: CalendarEvent, origin: string): CalendarEntry[] {
  const host = new URL(origin).hostname
  const uid = `event-${event.id}@${host}`
  if (event.sessions.length === 0 || isWithinADay(event))
    return [entryOf(event, event, uid, origin)]
  const uidOf = ({ id }: CalendarSession) => `event-${event.id}-${id}@${host}`
  const [first] = event.sessions
  return event.sessions.map((session) => ({
    ...entryOf(event, session, uidOf(session), origin),
    summary: titleOf(event, `${event.name}：${session.name}`),
    location: session.place ?? placeOf(event),
    stream: session.streamUrl,
    sibling: first && first !== session ? uidOf(first) : null,
  }))
}

function entryOf(
  event: CalendarEvent,
  { start, end }: { start: string; end: string | null },
  uid: string,
  origin: string,
): CalendarEntry {
  const url = `${origin}/events/${event.slug}`
  return {
    uid,
    sibling: null,
    start,
    end: end && end > start ? end : null,
    summary: titleOf(event, event.name),
    description: [
      event.summary,
      event.hosts.length > 0 ? `主办：${event.hosts.join('、')}` : null,
      ...(isWithinADay(event) ? event.sessions.map(programmeLine) : []),
      `详情：${url}`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
    location: placeOf(event),
    stream: null,
    category: EVENT_KINDS[event.kind],
    status: STATUS[event.status],
    url,
    created: event.createdAt,
    updated: event.updatedAt,
    sequence: sequenceOf(event),
  }
}

/** A calendar shows little of a status: what is off says so in its name. */
const titleOf = ({ status }: CalendarEvent, name: string) =>
  status === 'scheduled' ? name : `【${EVENT_STATUSES[status]}】${name}`

const STATUS: Record<EventStatus, CalendarEntry['status']> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  movedOnline: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

const placeOf = ({ status, place, address }: CalendarEvent) =>
  status === 'movedOnline' ? '线上' : [place, address].filter(Boolean).join(' ') || null

const programmeLine = ({ start, name, place }: CalendarSession) =>
  `${formatTime(start)} ${name}${place ? `（${place}）` : ''}`

function isWithinADay({ start, end, sessions }: CalendarEvent): boolean {
  const dayEnds = startOfShanghaiDay(new Date(start), 1)
  const ends = [end, ...sessions.map((session) => session.end ?? session.start)]
  return ends.every((instant) => !instant || new Date(instant) <= dayEnds)
}

/** Grows with every change (RFC 5545, 3.8.7.4), without a counter of its own: seconds since the event was made. */
const sequenceOf = ({ createdAt, updatedAt }: CalendarEvent) =>
  Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000))
