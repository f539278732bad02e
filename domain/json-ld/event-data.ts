import type { Event, Organization, Person, Place, VirtualLocation } from 'schema-dts'
import type { AttendanceMode, EventStatus, OrganisationRole, RegistrationMode } from '../event'
import type { Picture } from '../picture'
import type { UnionName } from '../union'
import { at } from './site-data'

type SessionFacts = {
  name: string
  start: string
  end: string | null
  place: string | null
  streamUrl: string | null
  capacity: number | null
  speakers: readonly { name: string; title: string | null }[]
}

export type EventFacts = {
  slug: string
  name: string
  summary: string | null
  start: string
  end: string | null
  status: EventStatus
  attendanceMode: AttendanceMode
  place: string | null
  address: string | null
  picture: Picture | null
  organisations: readonly { role: OrganisationRole; name: string; union: UnionName | null }[]
  sessions: readonly SessionFacts[]
  registration: {
    mode: RegistrationMode
    opensAt: string | null
    closesAt: string | null
    capacity: number | null
  }
}

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  movedOnline: 'https://schema.org/EventMovedOnline',
  cancelled: 'https://schema.org/EventCancelled',
} as const

const MODE = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const

/**
 * An event (schema.org Event). 主办 and 承办 organise it, 协办 contributes; sessions are events within it.
 *
 * @param picture path of the picture that stands for it where it has none of its own
 */
export function eventData(event: EventFacts, origin: string, picture: string): Event {
  const address = at(origin, `/events/${event.slug}`)
  const mode = event.status === 'movedOnline' ? 'online' : event.attendanceMode
  const contributors = named(event, origin, ['coOrganiser'])
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.name,
    ...(event.summary ? { description: event.summary } : {}),
    startDate: event.start,
    ...(event.end ? { endDate: event.end } : {}),
    eventStatus: STATUS[event.status],
    eventAttendanceMode: MODE[mode],
    location: locationsOf(mode, event, address),
    image: [at(origin, event.picture?.src ?? picture)],
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    organizer: named(event, origin, ['host', 'organiser']),
    ...(contributors.length > 0 ? { contributor: contributors } : {}),
    ...(event.registration.capacity
      ? { maximumAttendeeCapacity: event.registration.capacity }
      : {}),
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'CNY',
      url: address,
      ...(event.registration.opensAt ? { validFrom: event.registration.opensAt } : {}),
      ...(event.registration.closesAt ? { validThrough: event.registration.closesAt } : {}),
    },
    ...(event.sessions.length > 0
      ? { subEvent: event.sessions.map((session) => sessionData(session, event, address)) }
      : {}),
  }
}

function sessionData(session: SessionFacts, event: EventFacts, address: string): Event {
  const performers: Person[] = session.speakers.map(({ name, title }) => ({
    '@type': 'Person',
    name,
    ...(title ? { jobTitle: title } : {}),
  }))
  const mode = session.streamUrl ? (session.place ? 'mixed' : 'online') : 'offline'
  return {
    '@type': 'Event',
    name: session.name,
    startDate: session.start,
    ...(session.end ? { endDate: session.end } : {}),
    eventStatus: STATUS[event.status],
    eventAttendanceMode: MODE[mode],
    location: locationsOf(
      mode,
      { place: session.place ?? event.place, address: event.address },
      // Where the stream is the page says, once it has begun.
      address,
    ),
    ...(session.capacity ? { maximumAttendeeCapacity: session.capacity } : {}),
    ...(performers.length > 0 ? { performer: performers } : {}),
  }
}

function locationsOf(
  mode: AttendanceMode,
  { place, address }: Pick<EventFacts, 'place' | 'address'>,
  online: string,
): (Place | VirtualLocation)[] {
  const isKnown = place !== null || address !== null
  return [
    ...(mode !== 'online' && isKnown
      ? [
          {
            '@type': 'Place' as const,
            name: place ?? address ?? '',
            address: address ?? place ?? '',
          },
        ]
      : []),
    ...(mode !== 'offline' ? [{ '@type': 'VirtualLocation' as const, url: online }] : []),
  ]
}

const named = (
  { organisations }: EventFacts,
  origin: string,
  roles: readonly OrganisationRole[],
): Organization[] =>
  organisations
    .filter(({ role }) => roles.includes(role))
    .map(({ name, union }) => ({
      '@type': 'Organization',
      name: union?.name ?? name,
      ...(union ? { url: at(origin, `/unions/${union.slug}`) } : {}),
    }))
