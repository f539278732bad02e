import { dayOf, startOfDay } from './dates'

/** A month as addresses write it: `2026-11`. */
export type Month = string

export const monthOf = (instant: Date | string): Month => dayOf(instant).slice(0, 7)

/** Whether an address names a month. */
export const isMonth = (segment: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(segment)

/** So many months later, or earlier where negative. */
export function addMonths(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + number - 1 + count
  const ofYear = ((months % 12) + 12) % 12
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(ofYear + 1).padStart(2, '0')}`
}

/** How far the calendar reaches before and after this month; what lies beyond has no page. */
const MONTHS_BACK = 24
const MONTHS_AHEAD = 18

/** The first and the last month of the calendar. */
export const calendarReach = (now: Date): { first: Month; last: Month } => ({
  first: addMonths(monthOf(now), -MONTHS_BACK),
  last: addMonths(monthOf(now), MONTHS_AHEAD),
})

/** The month of an address, or null for what is none or lies beyond the calendar's reach. */
export function monthWithinReach(segment: string, now: Date): Month | null {
  const { first, last } = calendarReach(now)
  return isMonth(segment) && segment >= first && segment <= last ? segment : null
}

/** The instants between which a month lies in Asia/Shanghai; `until` is not in it. */
export const spanOfMonth = (month: Month): { from: Date; until: Date } => ({
  from: startOfDay(`${month}-01`),
  until: startOfDay(`${addMonths(month, 1)}-01`),
})

/** `2026年11月` */
export function formatMonth(month: Month): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}
