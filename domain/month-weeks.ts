import { dayOf, startOfDay } from './dates'
import { addMonths, type Month } from './month'
import { endOfShanghaiWeek, startOfShanghaiDay } from './shanghai-day'

/** As the head of a calendar names its columns. */
export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const

/** The weeks of a month from Monday to Sunday, as days YYYY-MM-DD; null where a week reaches into another month. */
export function weeksOfMonth(month: Month): (string | null)[][] {
  const first = startOfDay(`${month}-01`)
  const next = `${addMonths(month, 1)}-01`
  const monday = startOfShanghaiDay(endOfShanghaiWeek(first), -7)
  const weeks: (string | null)[][] = []
  for (let later = 0; ; later += 7) {
    const week = WEEKDAYS.map((_, weekday) => dayOf(startOfShanghaiDay(monday, later + weekday)))
    if ((week[0] ?? '') >= next) return weeks
    weeks.push(week.map((day) => (day.startsWith(month) ? day : null)))
  }
}
