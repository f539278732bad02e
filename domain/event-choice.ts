import { z } from 'zod'
import { isCalendarDay, startOfDay } from './dates'
import { EVENT_KINDS, type EventKind } from './event'
import { addressOf, readQuery } from './read-query'
import { startOfShanghaiDay } from './shanghai-day'

export type EventChoice = {
  /** The slug of a union; its own events and those of the unions below it. */
  union: string | null
  kind: EventKind | null
  /** First and last day, YYYY-MM-DD in Asia/Shanghai. */
  from: string | null
  to: string | null
  /** Only what one can register for now. */
  open: boolean
}

export const NO_EVENT_CHOICE: EventChoice = {
  union: null,
  kind: null,
  from: null,
  to: null,
  open: false,
}

const day = z.string().refine(isCalendarDay)

/**
 * What a query string asks of the list of events.
 *
 * @param unions those there are: others are left aside
 */
export function readEventChoice(
  query: URLSearchParams,
  unions: readonly { slug: string }[],
): { choice: EventChoice; ignored: boolean } {
  const { values, ignored } = readQuery(query, {
    union: z.string().refine((slug) => unions.some((union) => union.slug === slug)),
    kind: z.enum(Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]),
    from: day,
    to: day,
    open: z.literal('1'),
  })
  // Who gives the later day first means the days between.
  const [from, to] =
    values.from && values.to && values.to < values.from
      ? [values.to, values.from]
      : [values.from, values.to]
  return { choice: { ...values, from, to, open: values.open !== null }, ignored }
}

export const eventsAddress = (choice: EventChoice): string => addressOf('/events', choice)

/**
 * The time a choice covers: from now on where no day is given, from the beginning where only a last day is and that is
 * over, and without an end where none is.
 *
 * @returns instants, `until` not included
 */
export function periodOf({ from, to }: EventChoice, now: Date): { from: Date; until: Date | null } {
  const until = to ? startOfShanghaiDay(startOfDay(to), 1) : null
  if (from) return { from: startOfDay(from), until }
  return { from: until && until <= now ? new Date(0) : now, until }
}
