import { dayOf, startOfDay } from './dates'
import type { EventKind } from './event'
import { daysOfEvent } from './event-days'
import type { Scheduled, Span } from './event-occurrence'
import { type Month, monthOf } from './month'
import { weeksOfMonth } from './month-weeks'

type OnCalendar = Scheduled & { kind: EventKind }

export type GridDay<E> = {
  /** YYYY-MM-DD. */
  day: string
  /** 1 to 31. */
  number: number
  isToday: boolean
  isOver: boolean
  entries: { event: E; span: Span; isFirstDay: boolean }[]
}

/**
 * A month as a calendar prints it: weeks from Monday to Sunday, null where a week reaches into another month. Events of
 * a day stand in the order in which they begin.
 */
export function monthGrid<E extends OnCalendar>(
  month: Month,
  events: readonly E[],
  now: Date,
): (GridDay<E> | null)[][] {
  const taking = events.map((event) => ({ event, days: daysOfEvent(event) }))
  const today = dayOf(now)
  return weeksOfMonth(month).map((week) =>
    week.map((day) => (day === null ? null : dayInGrid(day, taking, today))),
  )
}

type Taking<E> = { event: E; days: Map<string, Span> }

function dayInGrid<E>(day: string, taking: readonly Taking<E>[], today: string): GridDay<E> {
  const entries = taking.flatMap(({ event, days }) => {
    const span = days.get(day)
    return span ? [{ event, span, isFirstDay: dayOf(span.start) === day }] : []
  })
  return {
    day,
    number: Number(day.slice(8)),
    isToday: day === today,
    isOver: day < today,
    entries: entries.sort((a, b) => a.span.start.localeCompare(b.span.start)),
  }
}

/**
 * The same month as a list of days: what lasts for days stands under its first one only, or under that of the month, and today;
 * days with nothing to say are left out.
 */
export function agendaOf<E>(weeks: readonly (readonly (GridDay<E> | null)[])[]): GridDay<E>[] {
  return weeks
    .flat()
    .flatMap((day) => day ?? [])
    .map((day, place) => ({
      ...day,
      entries: day.entries.filter(({ isFirstDay }) => isFirstDay || place === 0 || day.isToday),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** The months in which something takes place, in order and each with how many events. */
export function monthsWithEvents(
  events: readonly OnCalendar[],
  { first, last }: { first: Month; last: Month },
): { month: Month; count: number }[] {
  const counts = new Map<Month, number>()
  for (const event of events) {
    const months = new Set([...daysOfEvent(event).keys()].map((day) => monthOf(startOfDay(day))))
    for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .filter(({ month }) => month >= first && month <= last)
    .sort((a, b) => a.month.localeCompare(b.month))
}
