import { passageRule } from '../rule'
import { softenQuoted } from '../soften'
import type { Hit } from '../types'
import { isPossible, type WrittenDate, writtenDates } from '../written-dates'

const DAYS = '日一二三四五六'
// After a day, at once or in a bracket; 周 without a bracket only where no name can follow (周一鸣).
const BEHIND =
  /^[日号]?(?:[（(]|[，,] ?| )?(?:(?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日])(?=[，。、；上下早晚中夜凌举召开的至到起前后）)（( \n]|$))/
// Before it, opening a bracket: 周三（11月25日）.
const BEFORE = /(?:星期|礼拜|周)([一二三四五六日天])[（(]$/
const HALF_YEAR = 183 * 86_400_000

/** A weekday beside a day that is another. Without a year: the nearest such day, or a year that the text names, must fit. */
export const weekday = passageRule('weekday', ({ today }) => (text) => {
  const thisYear = Number(today.slice(0, 4))
  const named = new Set(
    [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(([, year]) => Number(year)),
  )
  const hits = writtenDates(text, thisYear).flatMap((date): Hit[] => {
    const match = BEHIND.exec(text.slice(date.end, date.end + 8))
    const before = BEFORE.exec(text.slice(Math.max(0, date.start - 5), date.start))
    const written = (match?.[1] ?? match?.[2] ?? before?.[1])?.replace('天', '日')
    if (!written || !isPossible(date)) return []
    const years = date.year === null ? [nearestYear(date, today), ...named] : [date.year]
    const right = years.map((year) => weekdayOf(year, date))
    if (right.includes(written)) return []
    return [
      {
        start: date.start - (match ? 0 : (before?.[0].length ?? 0)),
        end: date.end + (match?.[0].length ?? 0),
        level: date.year === null ? 'advisory' : 'blocking',
        reason: `${years[0]}年${date.month}月${date.day}日是星期${right[0]}。`,
        suggestion: `核对日期，或改为“星期${right[0]}”`,
      },
    ]
  })
  return softenQuoted(text, hits)
})

const weekdayOf = (year: number, { month, day }: WrittenDate) =>
  DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''

function nearestYear({ month, day }: WrittenDate, today: string): number {
  const year = Number(today.slice(0, 4))
  const distance = Date.UTC(year, month - 1, day) - Date.parse(`${today}T00:00:00Z`)
  if (distance > HALF_YEAR) return year - 1
  return distance < -HALF_YEAR ? year + 1 : year
}
