import { passageRule } from '../rule'
import { softenQuoted } from '../soften'
import type { Hit } from '../types'
import { isPossible, type WrittenDate, writtenDates } from '../written-dates'

const JOINED = /^(?:[（(][^）)]{1,6}[）)])?起?\s?(?:至|到|—{1,2}|–|-|~|～)\s?$/
const DAY_ALONE = /^(?:至|到|—{1,2}|–|-|~|～)(\d{1,2})[日号](?![内后前均])/
const TIMES =
  /(?<![\d:：])(\d{1,2})[:：](\d{2})\s?(?:至|到|—{1,2}|–|-|~|～)\s?(\d{1,2})[:：](\d{2})(?![\d:：])/g

/**
 * Periods that end before they begin. Without years the turn of the year is no fault, nor a night's shift (22:00—6:00)
 * or the small figures of an afternoon (9:00—5:00) among times.
 */
export const reversedPeriod = passageRule('reversed-period', ({ today }) => (text) => {
  const dates = writtenDates(text, Number(today.slice(0, 4))).filter(isPossible)
  const days = dates.flatMap((from, index) => {
    const to = dates[index + 1]
    if (
      to &&
      JOINED.test(text.slice(from.end, Math.min(to.start, from.end + 12))) &&
      to.start - from.end <= 12
    ) {
      return isReversed(from, to) ? [hit(from.start, to.end, 'blocking')] : []
    }
    const alone = DAY_ALONE.exec(text.slice(from.end, from.end + 6))
    if (!alone || Number(alone[1]) >= from.day) return []
    // 30日至2日 may mean the next month's.
    const isTurnOfMonth = from.day >= 25 && Number(alone[1]) <= 7
    const level = isTurnOfMonth ? 'advisory' : 'blocking'
    return [hit(from.start, from.end + alone[0].length, level)]
  })
  const times = [...text.matchAll(TIMES)]
    .filter(([, hour, minute, toHour, toMinute]) =>
      isBackwards(Number(hour), Number(minute), Number(toHour), Number(toMinute)),
    )
    .map((match) => hit(match.index, match.index + match[0].length, 'advisory'))
  return softenQuoted(text, [...days, ...times])
})

function isReversed(from: WrittenDate, to: WrittenDate): boolean {
  const months = (date: WrittenDate, year: number) => year * 12 + date.month
  const year = from.year ?? to.year ?? 0
  const gap = months(to, to.year ?? year) - months(from, from.year ?? year)
  const isTurnOfYear = (from.year === null || to.year === null) && gap <= -6
  return !isTurnOfYear && (gap < 0 || (gap === 0 && to.day < from.day))
}

function isBackwards(hour: number, minute: number, toHour: number, toMinute: number): boolean {
  const isClock = minute < 60 && toMinute < 60 && hour < 17 && toHour > 6 && toHour < 24
  return isClock && toHour * 60 + toMinute < hour * 60 + minute
}

const hit = (start: number, end: number, level: Hit['level']): Hit => ({
  start,
  end,
  level,
  reason: '结束早于开始。',
  suggestion: '核对起止时间，跨年写明年份',
})
