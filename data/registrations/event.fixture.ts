import { createUnion } from '@/data/accounts.fixture'
import type { RegistrationInput } from '@/domain/registration/input'
import { payload } from '@/lib/payload'
import { registrationPool } from '@/lib/registration-pool'
import type { Event } from '@/payload-types'
import { findRegistrationTerms, type RegistrationTerms } from './terms'

// For the integration tests alone: events of their own.

const HOUR = 3_600_000
export const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

export type TestEvent = { id: number; slug: string; terms: RegistrationTerms }

/** A published event that takes registrations from an hour ago until tomorrow, unless told otherwise. */
export async function createEvent(
  registration: Partial<Event['registration']> = {},
  more: Partial<Event> = {},
): Promise<TestEvent> {
  const event = await (await payload()).create({
    collection: 'events',
    data: {
      name: '试验活动',
      kind: 'sport',
      union: await createUnion(),
      startDate: hoursFromNow(48),
      endDate: hoursFromNow(50),
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: {
        mode: 'firstCome',
        opensAt: hoursFromNow(-1),
        closesAt: hoursFromNow(24),
        capacity: 500,
        ...registration,
      },
      _status: 'published',
      ...more,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { id: event.id, slug: event.slug ?? '', terms: await termsOf(event.slug ?? '') }
}

export async function termsOf(slug: string): Promise<RegistrationTerms> {
  const terms = await findRegistrationTerms(slug)
  if (!terms) throw new Error(`/events/${slug} takes no registrations.`)
  return terms
}

export async function changeEvent(id: number, data: Partial<Event>) {
  await (await payload()).update({
    collection: 'events',
    id,
    data: { _status: 'published', ...data },
    depth: 0,
    overrideAccess: true,
  })
}

export const numberOf = (n: number) => `139${String(n).padStart(8, '0')}`

export const inputOf = (
  phone: string,
  more: Partial<RegistrationInput> = {},
): RegistrationInput => ({
  name: '林晓',
  phone,
  employer: '临江机床厂',
  memberNumber: '',
  answers: {},
  pool: '',
  consent: true,
  sensitiveConsent: false,
  ...more,
})

export async function countersOf(event: number) {
  const { rows } = await registrationPool().query<{
    taken: number
    waiting: number
    capacity: number | null
  }>('SELECT taken, waiting, capacity FROM capacity_pools WHERE event_id = $1 ORDER BY position', [
    event,
  ])
  return rows
}

/** How many registrations of an event are in which state. */
export async function statesOf(event: number): Promise<Record<string, number>> {
  const { rows } = await registrationPool().query<{ status: string; n: number }>(
    'SELECT status::text, count(*)::int AS n FROM registrations WHERE event_id = $1 GROUP BY status',
    [event],
  )
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}
