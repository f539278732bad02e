import {
  ATTENDANCE_MODES,
  type AttendanceMode,
  EVENT_KINDS,
  type EventKind,
  type EventStatus,
} from '@/domain/event'
import { eventNotice } from '@/domain/event-notice'
import type { Span } from '@/domain/event-occurrence'
import type { Picture as PictureView } from '@/domain/picture'
import { formatHours, formatOngoing } from '@/domain/time-span'
import { DateBlock } from './date-block'
import styles from './event-item.module.css'
import { Phrases } from './phrases'
import { Picture } from './picture'

export type EventItemProps = {
  event: {
    slug: string
    name: string
    kind: EventKind
    status: EventStatus
    attendanceMode: AttendanceMode
    place: string | null
    summary: string | null
    picture: PictureView | null
  }
  /** The time to print: of the event, or of the session that comes next. */
  occurrence: Span
  /** An instant of the day to print it under, where it began on an earlier one and still goes on. */
  ongoingOn?: string | null
  /** What the reader can do about registration, in a few words. */
  note?: string | null
  /** `lead` opens a page with its picture; `row` is one of a list; `brief` is a line of a rail, without a summary. */
  size: 'lead' | 'row' | 'brief'
  eager?: boolean
}

/** One event in a list, beside its day. */
export function EventItem({ event, occurrence, ongoingOn, note, size, eager }: EventItemProps) {
  const notice = eventNotice(event.status)
  const picture = size === 'brief' ? null : event.picture
  return (
    <article className={`${styles.item} ${styles[size] ?? ''} ${picture ? styles.pictured : ''}`}>
      <DateBlock date={ongoingOn ?? occurrence.start} />
      <div>
        {(event.kind !== 'other' || notice) && (
          <p className={styles.label}>
            {event.kind !== 'other' && EVENT_KINDS[event.kind]}
            {notice && <strong className={styles.notice}>{notice.short}</strong>}
          </p>
        )}
        <h3 className={styles.name}>
          <a href={`/events/${event.slug}`}>
            <Phrases text={event.name} />
          </a>
        </h3>
        {size !== 'brief' && event.summary && <p className={styles.summary}>{event.summary}</p>}
        <p className={styles.meta}>
          <span className={styles.hours}>
            {ongoingOn ? formatOngoing(occurrence) : formatHours(occurrence)}
          </span>
          <span>{event.place ?? ATTENDANCE_MODES[event.attendanceMode]}</span>
          {note && <strong className={styles.note}>{note}</strong>}
        </p>
      </div>
      {picture && (
        <div className={styles.picture} aria-hidden="true">
          <a href={`/events/${event.slug}`} tabIndex={-1}>
            <Picture
              picture={picture}
              sizes={size === 'lead' ? '(min-width: 48rem) 32rem, calc(100vw - 2rem)' : '8rem'}
              crop={size === 'lead' ? '3/2' : '4/3'}
              eager={eager}
              decorative
            />
          </a>
        </div>
      )}
    </article>
  )
}
