/*
 * Where a day and a week begin on the city's clock. China has had one zone and no summer time since 1991, so the
 * offset is a constant and every day has 24 hours.
 */

const OFFSET = 8 * 3_600_000
const DAY = 24 * 3_600_000

const dayNumberOf = (instant: Date) => Math.floor((instant.getTime() + OFFSET) / DAY)
const midnightOf = (dayNumber: number) => new Date(dayNumber * DAY - OFFSET)

/** The midnight with which the day of `instant` begins, or the one so many days later. */
export function startOfShanghaiDay(instant: Date, daysLater = 0): Date {
  return midnightOf(dayNumberOf(instant) + daysLater)
}

/** The midnight after Sunday: weeks begin on Monday. */
export function endOfShanghaiWeek(instant: Date): Date {
  const day = dayNumberOf(instant)
  // Day 0 of the epoch was a Thursday.
  const daysSinceMonday = (day + 3) % 7
  return midnightOf(day - daysSinceMonday + 7)
}
