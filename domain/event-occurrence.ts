import { endOfShanghaiWeek, startOfShanghaiDay } from './shanghai-day'

/** When something takes place, as ISO 8601 instants; without an end it lasts until its day is over. */
export type Span = { start: string; end: string | null }

/** An event with the evenings or episodes it consists of. */
export type Scheduled = Span & { sessions: readonly Span[] }

/** What readers look for first: what is on today, then this week, then everything else to come. */
export type When = 'today' | 'thisWeek' | 'later'
export const WHEN_LABELS: Record<When, string> = { today: '今天', thisWeek: '本周', later: '以后' }

export function isOver(span: Span, now: Date): boolean {
  const over = span.end ? new Date(span.end) : startOfShanghaiDay(new Date(span.start), 1)
  return over <= now
}

/** The session that is on or comes next; the event's own time where it has no sessions, or all of them are over. */
export function nextOccurrence(event: Scheduled, now: Date): Span {
  const upcoming = event.sessions
    .filter((session) => !isOver(session, now))
    .sort((a, b) => a.start.localeCompare(b.start))
  return upcoming[0] ?? { start: event.start, end: event.end }
}

function whenOf(span: Span, now: Date): When {
  const start = new Date(span.start)
  if (start < startOfShanghaiDay(now, 1)) return 'today'
  return start < endOfShanghaiWeek(now) ? 'thisWeek' : 'later'
}

/** An event with the time to print, and the day to print it under where it goes on since an earlier one. */
export type Dated<E> = { event: E; occurrence: Span; ongoingOn: string | null }

function dated<E extends Scheduled>(event: E, now: Date): Dated<E> {
  const occurrence = nextOccurrence(event, now)
  const ongoing = new Date(occurrence.start) < startOfShanghaiDay(now)
  return { event, occurrence, ongoingOn: ongoing ? now.toISOString() : null }
}

/**
 * Events under 今天, 本周 and 以后, each by its next occurrence and in that order; a group without events is left out.
 * What began earlier and still goes on belongs to today.
 */
export function groupByWhen<E extends Scheduled>(
  events: readonly E[],
  now: Date,
): { when: When; events: Dated<E>[] }[] {
  const inOrder = events
    .map((event) => dated(event, now))
    .sort((a, b) => a.occurrence.start.localeCompare(b.occurrence.start))
  return (Object.keys(WHEN_LABELS) as When[])
    .map((when) => ({
      when,
      events: inOrder.filter(({ occurrence }) => whenOf(occurrence, now) === when),
    }))
    .filter(({ events }) => events.length > 0)
}

/** What a rail announces: the events of this week, or where it has none, those that come next. */
export function soonestEvents<E extends Scheduled>(
  events: readonly E[],
  now: Date,
  limit: number,
): { isThisWeek: boolean; events: Dated<E>[] } {
  const groups = groupByWhen(events, now)
  const thisWeek = groups.filter(({ when }) => when !== 'later')
  const isThisWeek = thisWeek.length > 0
  const chosen = isThisWeek ? thisWeek : groups
  return { isThisWeek, events: chosen.flatMap((group) => group.events).slice(0, limit) }
}
