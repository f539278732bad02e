import type { EditionMonth } from '@/data/edition-calendar'
import { formatMonthDay, startOfDay } from '@/domain/dates'
import { formatMonth } from '@/domain/month'
import { WEEKDAYS, weeksOfMonth } from '@/domain/month-weeks'
import styles from './month-grid.module.css'

/** A month as a table of weeks; the days with an issue are links, and so are the nearest months that have one. */
export function MonthGrid({ month }: { month: EditionMonth }) {
  return (
    <section aria-labelledby="month">
      <div className={styles.head}>
        <h2 id="month">{formatMonth(month.month)}</h2>
        <nav aria-label="换月" className={styles.months}>
          {month.previous && (
            <a href={`/editions/calendar/${month.previous}`} rel="prev">
              上一个月<span className="visually-hidden">：{formatMonth(month.previous)}</span>
            </a>
          )}
          {month.next && (
            <a href={`/editions/calendar/${month.next}`} rel="next">
              下一个月<span className="visually-hidden">：{formatMonth(month.next)}</span>
            </a>
          )}
        </nav>
      </div>
      <table className={styles.grid}>
        <caption className="visually-hidden">
          {formatMonth(month.month)}，出报{month.days.size}天
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                <span className="visually-hidden">星期</span>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month.month).map((week) => (
            <tr key={week.join()}>
              {week.map((day, weekday) => (
                <td key={WEEKDAYS[weekday]}>
                  {day && <Day day={day} hasIssue={month.days.has(day)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Day({ day, hasIssue }: { day: string; hasIssue: boolean }) {
  const number = Number(day.slice(8))
  if (!hasIssue) return <time dateTime={day}>{number}</time>
  return (
    <a href={`/editions/${day}`} aria-label={`${formatMonthDay(startOfDay(day))}的报纸`}>
      <time dateTime={day}>{number}</time>
    </a>
  )
}
