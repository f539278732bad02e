import type { EventEntry } from '@/data/events'
import { formatTime } from '@/domain/dates'
import { eventNotice } from '@/domain/event-notice'
import { formatMonth, type Month } from '@/domain/month'
import type { GridDay } from '@/domain/month-grid'
import { WEEKDAYS } from '@/domain/month-weeks'
import styles from './month-calendar.module.css'

type Props = { month: Month; weeks: readonly (readonly (GridDay<EventEntry> | null)[])[] }

/** The month as on the wall: a table of weeks. Small screens have the agenda instead. */
export function MonthCalendar({ month, weeks }: Props) {
  return (
    <table className={styles.calendar}>
      <caption className="visually-hidden">{formatMonth(month)}活动月历</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              周{weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, place) => (
          <tr key={week.find((day) => day)?.day ?? place}>
            {week.map((day, weekday) =>
              day ? <Day key={day.day} day={day} /> : <td key={WEEKDAYS[weekday]} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day }: { day: GridDay<EventEntry> }) {
  return (
    <td
      className={day.isToday ? styles.today : day.isOver ? styles.over : ''}
      aria-current={day.isToday ? 'date' : undefined}
    >
      <time dateTime={day.day}>
        {day.number}
        {day.isToday && <span>今天</span>}
      </time>
      {day.entries.length > 0 && (
        <ul>
          {day.entries.map(({ event, span, isFirstDay }) => (
            <li key={event.id}>
              <a href={`/events/${event.slug}`}>
                <span className={styles.hour}>{isFirstDay ? formatTime(span.start) : '续'}</span>
                {event.name}
                {eventNotice(event.status) && <b>（{eventNotice(event.status)?.short}）</b>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
