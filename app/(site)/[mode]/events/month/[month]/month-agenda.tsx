import { DateBlock } from '@/components/date-block'
import type { EventEntry } from '@/data/events'
import { startOfDay } from '@/domain/dates'
import { ATTENDANCE_MODES } from '@/domain/event'
import { eventNotice } from '@/domain/event-notice'
import type { GridDay } from '@/domain/month-grid'
import { registrationNote } from '@/domain/registration-words'
import { formatHours, formatOngoing } from '@/domain/time-span'
import styles from './month-agenda.module.css'

type Props = { days: readonly GridDay<EventEntry>[]; now: Date }

/** The same month day by day, where a table of weeks would be too narrow to read. */
export function MonthAgenda({ days, now }: Props) {
  return (
    <ol className={styles.agenda}>
      {days.map(({ day, isToday, isOver, entries }) => (
        <li key={day} className={isOver ? styles.over : ''}>
          <h2>
            <DateBlock date={startOfDay(day).toISOString()} />
            {isToday && <strong>今天</strong>}
          </h2>
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.event.id} {...entry} now={now} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

type EntryProps = GridDay<EventEntry>['entries'][number] & { now: Date }

function Entry({ event, span, isFirstDay, now }: EntryProps) {
  const notice = eventNotice(event.status)
  const note = registrationNote(event, now)
  return (
    <li>
      <a href={`/events/${event.slug}`}>{event.name}</a>
      <p>
        <span>{isFirstDay ? formatHours(span) : formatOngoing(span)}</span>
        <span>{event.place ?? ATTENDANCE_MODES[event.attendanceMode]}</span>
        {notice && <strong>{notice.short}</strong>}
        {note && <strong>{note}</strong>}
      </p>
    </li>
  )
}
