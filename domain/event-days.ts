import { dayOf } from './dates'
import type { EventKind } from './event'
import type { Scheduled, Span } from './event-occurrence'
import { startOfShanghaiDay } from './shanghai-day'

/** An exhibition of years is a slip of the keyboard; it stops filling the calendar after this many days. */
const MOST_DAYS = 400

const DAY = 24 * 3_600_000
const OFFSET = 8 * 3_600_000
/** What `dayOf` says, without asking Intl for each of thousands: the city's offset is a constant (shanghai-day.ts). */
const onCalendar = (midnight: number) => new Date(midnight + OFFSET).toISOString().slice(0, 10)

/** The days of a span as YYYY-MM-DD; one that ends with midnight does not touch the day that begins with it. */
function daysOfSpan({ start, end }: Span): string[] {
  const last = end
    ? dayOf(new Date(Math.max(Date.parse(end) - 1, Date.parse(start))))
    : dayOf(start)
  const first = startOfShanghaiDay(new Date(start)).getTime()
  const days: string[] = []
  for (let later = 0; later < MOST_DAYS; later += 1) {
    const day = onCalendar(first + later * DAY)
    if (day > last) break
    days.push(day)
  }
  return days
}

/**
 * The days on which an event takes place, with the time to print on each: those of its sessions, or all from its
 * beginning to its end where it has none. An exhibition is open on all its days, whatever is shown there at times.
 */
export function daysOfEvent(event: Scheduled & { kind: EventKind }): Map<string, Span> {
  const bySessions = event.sessions.length > 0 && event.kind !== 'exhibition'
  const spans = bySessions ? event.sessions : [event]
  const inOrder = spans.toSorted((a, b) => a.start.localeCompare(b.start))
  const days = new Map<string, Span>()
  for (const span of inOrder) {
    for (const day of daysOfSpan(span)) if (!days.has(day)) days.set(day, span)
  }
  return days
}
