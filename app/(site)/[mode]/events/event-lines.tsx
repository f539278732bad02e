import type { EventEntry } from '@/data/events'
import { dayOf, formatMonthDay, formatShortWeekday } from '@/domain/dates'
import { ATTENDANCE_MODES, EVENT_KINDS } from '@/domain/event'
import { groupByMonth } from '@/domain/event-months'
import { eventNotice } from '@/domain/event-notice'
import { registrationNote } from '@/domain/registration-words'
import { formatHours } from '@/domain/time-span'
import styles from './event-lines.module.css'

type Props = { events: readonly EventEntry[]; now: Date }

/** A line for each event under its month: when, what, where, and whether one can register. */
export function EventLines({ events, now }: Props) {
  return groupByMonth(events).map(({ month, events }) => (
    <table key={month} className={styles.lines}>
      <caption>{month}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">时间</th>
          <th scope="col">活动</th>
          <th scope="col">地点</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className={styles.when}>
              <time dateTime={dayOf(event.start)}>
                <b>{formatMonthDay(event.start)}</b> {formatShortWeekday(event.start)}
              </time>
              {formatHours(event)
                .split('，')
                .map((part) => (
                  <span key={part}>{part}</span>
                ))}
            </td>
            <th scope="row">
              <a href={`/events/${event.slug}`}>{event.name}</a>
              <About event={event} now={now} />
            </th>
            <td className={styles.where}>
              {event.place ?? ATTENDANCE_MODES[event.attendanceMode]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

function About({ event, now }: { event: EventEntry; now: Date }) {
  const notice = eventNotice(event.status)
  const note = registrationNote(event, now)
  return (
    <span className={styles.about}>
      {event.kind !== 'other' && <span>{EVENT_KINDS[event.kind]}</span>}
      {event.union && <span>{event.union.shortName}</span>}
      {notice && <strong>{notice.short}</strong>}
      {note && <strong>{note}</strong>}
    </span>
  )
}
