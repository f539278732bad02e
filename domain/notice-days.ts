import { dayOf } from './dates'
import type { Weekday } from './weekday'

/** When the paper appears and the desk works; days are written YYYY-MM-DD, in Shanghai. */
export type DeskDays = {
  paperDays: readonly Weekday[]
  workDays: readonly Weekday[]
  /** so many working days before the paper's day … */
  cutOffDays: number
  /** … at this hour, HH:MM */
  cutOffTime: string
  /** days on which the desk rests and no paper appears */
  closed: readonly string[]
}

export const MONDAY_TO_FRIDAY: Weekday[] = ['1', '2', '3', '4', '5']

type StoredDays = { [Rule in keyof Omit<DeskDays, 'closed'>]?: DeskDays[Rule] | null } & {
  closed?: readonly { day: string }[] | null
}

/** As the ad desk's settings keep them; what nobody set is Monday to Friday, and three in the afternoon two days before. */
export const deskDaysOf = (stored: StoredDays | null | undefined): DeskDays => ({
  paperDays: someOf(stored?.paperDays),
  workDays: someOf(stored?.workDays),
  cutOffDays: stored?.cutOffDays ?? 2,
  cutOffTime: stored?.cutOffTime ?? '15:00',
  closed: (stored?.closed ?? []).map(({ day }) => day),
})

const someOf = (days: readonly Weekday[] | null | undefined) =>
  days?.length ? days : MONDAY_TO_FRIDAY

const FURTHEST_DAYS = 90

/** As many papers a reader may choose from. */
export const OFFERED_DAYS = 10

/**
 * The moment up to which a notice for the paper of `day` is taken: the cut-off hour of the working day that many working
 * days before it. None before it (0): the day itself, or the last working day before it.
 */
export function cutOffOf(day: string, days: DeskDays): Date {
  let left = days.cutOffDays
  let candidate = left === 0 ? day : later(day, -1)
  // A desk that never works would be looked for for ever.
  for (let steps = 0; steps < FURTHEST_DAYS; steps++) {
    if (isOn(candidate, days.workDays, days)) left--
    if (left <= 0 && isOn(candidate, days.workDays, days)) break
    candidate = later(candidate, -1)
  }
  return new Date(`${candidate}T${days.cutOffTime}:00+08:00`)
}

/** The next papers that a notice can still be taken for at `now`, the earliest first; none is later than 90 days. */
export function openPaperDays(now: Date, days: DeskDays, count: number): string[] {
  const today = dayOf(now)
  return Array.from({ length: FURTHEST_DAYS }, (_, i) => later(today, i + 1))
    .filter((day) => isOn(day, days.paperDays, days) && cutOffOf(day, days) > now)
    .slice(0, count)
}

/** Whether the paper appears on that day. */
export const isPaperDay = (day: string, days: DeskDays): boolean => isOn(day, days.paperDays, days)

const isOn = (day: string, weekdays: readonly Weekday[], { closed }: DeskDays): boolean =>
  weekdays.includes(weekdayOf(day)) && !closed.includes(day)

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

const weekdayOf = (day: string): Weekday =>
  String(((midnight(day).getUTCDay() + 6) % 7) + 1) as Weekday

function later(day: string, days: number): string {
  const date = midnight(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
