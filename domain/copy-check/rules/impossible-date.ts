import { passageRule } from '../rule'
import { daysOfMonth, isPossible, writtenDates } from '../written-dates'

/** Days that the calendar has not: 11月31日, 2025年2月29日, 13月1日. 2月29日 without a year may be one. */
export const impossibleDate = passageRule(
  'impossible-date',
  ({ today }) =>
    (text) =>
      writtenDates(text, Number(today.slice(0, 4)))
        .filter((date) => !isPossible(date))
        .map(({ start, end, year, month, isMarked }) => {
          const days = daysOfMonth(year, month)
          return {
            start,
            end,
            // 2026.13.1 may count something else.
            level: isMarked ? ('blocking' as const) : ('advisory' as const),
            reason:
              days === 0
                ? `没有${month}月。`
                : `${year ? `${year}年` : ''}${month}月只有${days}天。`,
            suggestion: '核对日期',
          }
        }),
)
