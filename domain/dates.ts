/*
 * Dates as a Chinese paper prints them. Everything is said in Asia/Shanghai, wherever the server stands; an instant is
 * a Date or an ISO 8601 string as stored (UTC).
 */

type Instant = Date | string

const TIME_ZONE = 'Asia/Shanghai'
const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const weekdayFormat = new Intl.DateTimeFormat('zh-CN', { timeZone: TIME_ZONE, weekday: 'long' })
const lunarFormat = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
  timeZone: TIME_ZONE,
  dateStyle: 'long',
})

function partsOf(instant: Instant): Record<string, string> {
  const parts = partsFormat.formatToParts(new Date(instant))
  return Object.fromEntries(parts.map((part) => [part.type, part.value]))
}

/** The day in Shanghai as YYYY-MM-DD: `2026-11-23`. */
export function dayOf(instant: Instant): string {
  const { year, month, day } = partsOf(instant)
  return `${year}-${month}-${day}`
}

/** `2026年11月23日` */
export function formatDate(instant: Instant): string {
  const { year, month, day } = partsOf(instant)
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** `11月23日` */
export function formatMonthDay(instant: Instant): string {
  const { month, day } = partsOf(instant)
  return `${Number(month)}月${Number(day)}日`
}

/** `09:30` */
export function formatTime(instant: Instant): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** `09:30:07` */
export function formatClock(instant: Instant): string {
  const { hour, minute, second } = partsOf(instant)
  return `${hour}:${minute}:${second}`
}

/** `2026年11月23日 09:30` */
export const formatDateTime = (instant: Instant): string =>
  `${formatDate(instant)} ${formatTime(instant)}`

/** `星期一` */
export const formatWeekday = (instant: Instant): string => weekdayFormat.format(new Date(instant))

/** `周一` */
export const formatShortWeekday = (instant: Instant): string =>
  formatWeekday(instant).replace('星期', '周')

/** The day in the Chinese calendar: `农历丙午年十月十五`. */
export function formatLunarDate(instant: Instant): string {
  const parts = lunarFormat.formatToParts(new Date(instant))
  const partNamed = (type: string) => parts.find((part) => String(part.type) === type)?.value ?? ''
  return `农历${partNamed('yearName')}年${partNamed('month')}${partNamed('day')}`
}

/** Midnight in Shanghai at which the day YYYY-MM-DD begins. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** True for a day written YYYY-MM-DD that the calendar has: 2026-02-30 is none. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}
