import { isCalendarDay, startOfDay } from '../dates'
import type { EventProposal } from '../page-import/types'
import type { KnownUnion } from './choose-union'
import { eventKindOf } from './event-kind'
import { matchName } from './match-name'

/**
 * The fields of an event's draft. A date without a year is no date: it stays empty, and `evidence` says what was read.
 */
export function eventDraft(event: EventProposal, unions: KnownUnion[]) {
  const dated = event.date !== null && isCalendarDay(event.date)
  const named = (role: 'host' | 'organiser' | 'coOrganiser', names: string[]) =>
    names.map((name) => ({ role, name, union: matchName(name, unions)?.id ?? null }))
  return {
    name: event.name,
    kind: eventKindOf(event.name) ?? undefined,
    startDate: dated ? startOfDay(event.date ?? '').toISOString() : undefined,
    eventStatus: 'scheduled' as const,
    eventAttendanceMode: 'offline' as const,
    location: { name: event.place },
    organisations: [
      ...named('host', event.hosts),
      ...named('organiser', event.organisers),
      ...named('coOrganiser', event.coOrganisers),
    ],
    route: { lengthKm: event.routeKm },
  }
}

/** What was read and has no field of its own, for the editor who completes the draft. */
export function eventEvidence(event: EventProposal, quote: string): string {
  const undated = event.date !== null && !isCalendarDay(event.date)
  return [
    quote,
    event.participants === null ? '' : `参加人数：${event.participants}`,
    undated ? `日期（原文没有年份）：${event.date?.replace(/^-+/, '')}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}
