import { Phrases } from '@/components/phrases'
import type { EventView } from '@/data/event'
import { EVENT_KINDS } from '@/domain/event'
import { eventNotice } from '@/domain/event-notice'
import styles from './event.module.css'

/** The name of the event, and before all else whether it still takes place. */
export function EventHead({ event }: { event: EventView }) {
  const notice = eventNotice(event.status)
  return (
    <header className={styles.head}>
      <p className={styles.label}>
        <a href="/events">活动</a>
        {event.kind !== 'other' && (
          <a href={`/events/kind/${event.kind}`}>{EVENT_KINDS[event.kind]}</a>
        )}
      </p>
      <h1>
        <Phrases text={event.name} />
      </h1>
      {event.summary && <p className={styles.summary}>{event.summary}</p>}
      {notice && (
        <p className={styles.notice} role="note">
          {notice.sentence}
        </p>
      )}
    </header>
  )
}
