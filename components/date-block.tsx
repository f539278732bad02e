import { dayOf, formatWeekday } from '@/domain/dates'
import styles from './date-block.module.css'

/** The day of an event as a block: the figure large, month and weekday beneath. */
export function DateBlock({ date }: { date: string }) {
  const day = dayOf(date)
  const [, month, dayOfMonth] = day.split('-').map(Number)
  return (
    <time className={styles.block} dateTime={day}>
      <span className={styles.day}>
        {dayOfMonth}
        <span className="visually-hidden">日，</span>
      </span>
      <span className={styles.month}>
        {month}月 {formatWeekday(date).replace('星期', '周')}
      </span>
    </time>
  )
}
