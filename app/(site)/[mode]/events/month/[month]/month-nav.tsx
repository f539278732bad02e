import { formatMonth, type Month } from '@/domain/month'
import { monthsAround } from '@/domain/months-around'
import styles from './month-nav.module.css'

type Props = { month: Month; months: readonly { month: Month; count: number }[] }

/** To the months before and after in which there is something, and to those around. */
export function MonthNav({ month, months }: Props) {
  const { previous, next, around } = monthsAround(month, months)
  return (
    <nav className={styles.nav} aria-label="月份">
      <p>
        {previous ? (
          <a href={`/events/month/${previous}`} rel="prev">
            <span aria-hidden="true">← </span>
            {formatMonth(previous)}
          </a>
        ) : (
          <span>此前没有活动</span>
        )}
      </p>
      <ol className={styles.months}>
        {around.map((entry) => (
          <li key={entry.month}>
            <a
              href={`/events/month/${entry.month}`}
              aria-current={entry.month === month ? 'page' : undefined}
            >
              {Number(entry.month.slice(5))}月<span className={styles.count}>{entry.count}项</span>
            </a>
          </li>
        ))}
      </ol>
      <p>
        {next ? (
          <a href={`/events/month/${next}`} rel="next">
            {formatMonth(next)}
            <span aria-hidden="true"> →</span>
          </a>
        ) : (
          <span>此后还没有活动</span>
        )}
      </p>
    </nav>
  )
}
