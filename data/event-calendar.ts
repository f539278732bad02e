import type { Where } from 'payload'
import type { EventKind } from '@/domain/event'
import type { Scheduled } from '@/domain/event-occurrence'
import { payload } from '@/lib/payload'
import {
  type EventEntry,
  type EventFilter,
  eventEntryOf,
  eventEntryPopulate,
  eventEntrySelect,
  MAX_LISTED,
  matching,
  notOver,
  scheduleOf,
} from './events'

/** A calendar counts no more; a city holds some hundreds a year. */
const MAX_TIMES = 3_000

/**
 * What takes place at some time from `from` on and before `until`, the earliest first; no more than MAX_LISTED.
 *
 * @param until null for all that is to come
 */
export async function findEventsBetween({
  from,
  until,
  ...filter
}: EventFilter & { from: Date; until: Date | null }): Promise<EventEntry[]> {
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: { and: [notOver(from), ...before(until), ...matching(filter)] },
    sort: 'startDate',
    limit: MAX_LISTED,
    pagination: false,
    depth: 1,
    select: eventEntrySelect,
    populate: eventEntryPopulate,
    overrideAccess: false,
  })
  return docs.map(eventEntryOf)
}

const before = (until: Date | null): Where[] =>
  until ? [{ startDate: { less_than: until.toISOString() } }] : []

/** When everything takes place between two instants: for a calendar that has no need of the events themselves. */
export async function findEventTimes({
  from,
  until,
}: {
  from: Date
  until: Date
}): Promise<(Scheduled & { kind: EventKind })[]> {
  const { docs } = await (await payload()).find({
    collection: 'events',
    where: { and: [notOver(from), ...before(until)] },
    sort: 'startDate',
    limit: MAX_TIMES,
    pagination: false,
    depth: 0,
    select: {
      kind: true,
      startDate: true,
      endDate: true,
      sessions: { startDate: true, endDate: true },
    },
    overrideAccess: false,
  })
  return docs.map((event) => ({ kind: event.kind, ...scheduleOf(event) }))
}
