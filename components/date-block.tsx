import { dayOf, formatShortWeekday } from '@/domain/dates'
import styles from './date-block.module.css'

/** The day of an event as a block: the figure large, month and weekday beneath; said as one says a day. */
export function DateBlock({ date }: { date: string }) {
  const day = dayOf(date)
  const [, month, dayOfMonth] = day.split('-').map(Number)
  const weekday = formatShortWeekday(date)
  return (
    <time className={styles.block} dateTime={day}>
      <span className="visually-hidden">
        {month}月{dayOfMonth}日 {weekday}
      </span>
      <span className={styles.day} aria-hidden="true">
        {dayOfMonth}
      </span>
      <span className={styles.month} aria-hidden="true">
        {month}月 {weekday}
      </span>
    </time>
  )
}
