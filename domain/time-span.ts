import { dayOf, formatDate, formatMonthDay, formatTime, formatWeekday } from './dates'
import type { Span } from './event-occurrence'

const yearOf = (instant: string) => dayOf(instant).slice(0, 4)

/** Midnight to midnight, or midnight with no end: the hours were never meant. */
function isAllDay({ start, end }: Span): boolean {
  if (formatTime(start) !== '00:00') return false
  return end === null || ['00:00', '23:59'].includes(formatTime(end))
}

/**
 * When something takes place, as an invitation says it, in Asia/Shanghai: a day is named once, a year twice only where
 * the span crosses into another, the weekday only where there is one day, hours only where they mean something.
 *
 * `2026年11月23日（星期一）19:00—21:00` · `2026年11月23日 09:00—11月25日 17:00` · `2026年12月30日—2027年1月2日`
 */
export const formatSpan = (span: Span): string => spanParts(span).join('')

/** The same in the pieces between which a line may break. */
export function spanParts(span: Span): string[] {
  const { start, end } = span
  const allDay = isAllDay(span)
  const oneDay = `${formatDate(start)}（${formatWeekday(start)}）`
  if (end === null) return allDay ? [oneDay] : [oneDay, formatTime(start)]
  if (dayOf(start) === dayOf(end)) {
    return allDay ? [oneDay] : [oneDay, `${formatTime(start)}—${formatTime(end)}`]
  }
  const endDate = yearOf(start) === yearOf(end) ? formatMonthDay(end) : formatDate(end)
  return allDay
    ? [`${formatDate(start)}—`, endDate]
    : [`${formatDate(start)} ${formatTime(start)}—`, `${endDate} ${formatTime(end)}`]
}

/** The hours beside a date block that already names the day: `19:00—21:00`, `09:00起，至11月25日`, `全天`. */
export function formatHours(span: Span): string {
  const { start, end } = span
  const allDay = isAllDay(span)
  if (end !== null && dayOf(start) !== dayOf(end)) {
    return allDay ? `至${formatMonthDay(end)}` : `${formatTime(start)}起，至${formatMonthDay(end)}`
  }
  if (allDay) return '全天'
  return end === null ? formatTime(start) : `${formatTime(start)}—${formatTime(end)}`
}

/** Of what began on an earlier day and still goes on: `正在进行，至11月25日`. */
export function formatOngoing({ end }: Span): string {
  return end === null ? '正在进行' : `正在进行，至${formatMonthDay(end)}`
}
