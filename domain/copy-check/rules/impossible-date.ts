import { passageRule } from '../rule'
import { softenQuoted } from '../soften'
import type { Hit } from '../types'
import { daysOfMonth, isPossible, type WrittenDate, writtenDates } from '../written-dates'

/** Days that the calendar has not: 11月31日, 2025年2月29日, 13月1日. 2月29日 without a year may be one. */
export const impossibleDate = passageRule('impossible-date', ({ today }) => (text) => {
  const dates = writtenDates(text, Number(today.slice(0, 4)))
  return softenQuoted(text, dates.filter((date) => !isPossible(date)).map(hitOf))
})

function hitOf({ start, end, year, month, isMarked }: WrittenDate): Hit {
  const days = daysOfMonth(year, month)
  const inYear = year ? `${year}年` : ''
  return {
    start,
    end,
    // 2026.13.1 may count something else.
    level: isMarked ? 'blocking' : 'advisory',
    reason: days === 0 ? `没有${month}月。` : `${inYear}${month}月只有${days}天。`,
    suggestion: '核对日期',
  }
}
