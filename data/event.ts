import { cache } from 'react'
import { isSlug } from '@/domain/address'
import type { OrganisationRole } from '@/domain/event'
import type { Span } from '@/domain/event-occurrence'
import type { RegistrationTerms } from '@/domain/registration-words'
import type { Checkpoint } from '@/domain/route-strip'
import type { UnionName } from '@/domain/union'
import { webAddress } from '@/domain/web-address'
import { payload } from '@/lib/payload'
import type { Event } from '@/payload-types'
import { type EventEntry, eventEntryOf, eventEntrySelect, termsOf } from './events'
import { type DocumentLink, linkOf, pagePopulate } from './page-populate'
import { unionNameOf, unionNameSelect } from './union-name'

export type SessionView = Span & {
  name: string
  place: string | null
  streamUrl: string | null
  recordingUrl: string | null
  capacity: number | null
  speakers: { name: string; title: string | null; topic: string | null }[]
}

export type RegistrationView = RegistrationTerms & {
  eligibility: string | null
  attendedEvent: DocumentLink | null
}

export type EventView = Omit<EventEntry, 'sessions' | 'registration'> & {
  address: string | null
  directions: string | null
  body: Event['body']
  organisations: { role: OrganisationRole; name: string; union: UnionName | null }[]
  sessions: SessionView[]
  route: { lengthKm: number | null; checkpoints: Checkpoint[] }
  registration: RegistrationView
  souvenirs: { name: string; stock: number | null; rule: string | null }[]
  /** The story that reports it; null while it is not published. */
  recap: number | null
  /** Of the union that holds it: how to register today. */
  contact: { phone: string | null; hours: string | null }
}

export const eventSelect = {
  ...eventEntrySelect,
  body: true,
  organisations: true,
  sessions: true,
  route: true,
  registration: true,
  souvenirs: true,
  recap: true,
} as const
export const eventPopulate = {
  ...pagePopulate,
  unions: { ...unionNameSelect, contact: true },
} as const

/** The event at /events/SLUG with all it prints, or null. */
export const getEvent = cache(async (slug: string): Promise<EventView | null> => {
  if (!isSlug(slug)) return null
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    select: eventSelect,
    populate: eventPopulate,
    overrideAccess: false,
  })
  return docs[0] ? eventOf(docs[0]) : null
})

type Stored = Pick<Event, 'id' | keyof typeof eventSelect>

export function eventOf(event: Stored): EventView {
  const { location, union } = event
  const contact = typeof union === 'object' ? union.contact : undefined
  return {
    ...eventEntryOf(event),
    address: location?.address || null,
    directions: location?.directions || null,
    body: event.body,
    organisations: (event.organisations ?? []).map(({ role, name, union }) => ({
      role,
      name,
      union: unionNameOf(union),
    })),
    sessions: sessionsOf(event),
    route: routeOf(event),
    registration: registrationOf(event),
    souvenirs: (event.souvenirs ?? []).map(({ name, stock, rule }) => ({
      name,
      stock: stock ?? null,
      rule: rule || null,
    })),
    recap: typeof event.recap === 'object' ? (event.recap?.id ?? null) : null,
    contact: { phone: contact?.phone || null, hours: contact?.hours || null },
  }
}

const sessionsOf = ({ sessions }: Pick<Event, 'sessions'>): SessionView[] =>
  (sessions ?? [])
    .map((session) => ({
      name: session.name,
      start: session.startDate,
      end: session.endDate ?? null,
      place: session.place || null,
      streamUrl: webAddress(session.streamUrl),
      recordingUrl: webAddress(session.recordingUrl),
      capacity: session.capacity ?? null,
      speakers: (session.speakers ?? []).map(({ name, title, topic }) => ({
        name,
        title: title || null,
        topic: topic || null,
      })),
    }))
    .sort((a, b) => a.start.localeCompare(b.start))

const routeOf = ({ route }: Pick<Event, 'route'>): EventView['route'] => ({
  lengthKm: route?.lengthKm ?? null,
  checkpoints: (route?.checkpoints ?? []).map(({ kind, name, km }) => ({
    kind,
    name,
    km: km ?? null,
  })),
})

function registrationOf({ registration }: Pick<Event, 'registration'>): RegistrationView {
  const { eligibility, attendedEvent } = registration
  return {
    ...termsOf({ registration }),
    eligibility: eligibility || null,
    attendedEvent: linkOf(attendedEvent),
  }
}
