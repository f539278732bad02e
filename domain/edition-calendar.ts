import { isCalendarDay } from './dates'

/** A month as it stands in an address: `2026-11`. */
export const isCalendarMonth = (month: string): boolean => isCalendarDay(`${month}-01`)

export const monthOf = (day: string): string => day.slice(0, 7)

/** The month after: `2026-12` → `2027-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** `2026年11月` */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const

/**
 * The weeks of a month from Monday to Sunday, as days YYYY-MM-DD; null where a week begins or ends in another month.
 *
 * @param month YYYY-MM
 */
export function weeksOfMonth(month: string): (string | null)[][] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const daysBefore = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const weeks = Math.ceil((daysBefore + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    WEEKDAYS.map((_, weekday) => {
      const day = week * 7 + weekday - daysBefore + 1
      return day < 1 || day > days ? null : `${month}-${String(day).padStart(2, '0')}`
    }),
  )
}
