import { dayOf } from './dates'
import { startOfShanghaiDay } from './shanghai-day'

/** How often a page was read; days are Shanghai's, as YYYY-MM-DD. */
export type ViewCount = {
  today: number
  /** Today and the six days before. */
  week: number
  total: number
  /** The last thirty days, the oldest first, those without a view too. */
  days: { day: string; views: number }[]
}

const MONTH = 30

/** The first of the thirty days that end today. */
export const firstDayOfMonthTo = (now: Date): string => dayOf(startOfShanghaiDay(now, 1 - MONTH))

/**
 * @param counted the days with views among the last thirty, in any order
 * @param total of all days
 */
export function viewCountOf(
  counted: readonly { day: string; views: number }[],
  total: number,
  now: Date,
): ViewCount {
  const byDay = new Map(counted.map(({ day, views }) => [day, views]))
  const days = Array.from({ length: MONTH }, (_, place) => {
    const day = dayOf(startOfShanghaiDay(now, place + 1 - MONTH))
    return { day, views: byDay.get(day) ?? 0 }
  })
  const sum = (last: number) => days.slice(-last).reduce((all, { views }) => all + views, 0)
  return { today: sum(1), week: sum(7), total, days }
}
