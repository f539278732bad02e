import { EventItem } from '@/components/event-item'
import { SectionHead } from '@/components/section-head'
import type { EventEntry } from '@/data/events'
import { groupByWhen, WHEN_LABELS } from '@/domain/event-occurrence'
import { registrationNote } from '@/domain/registration-words'
import styles from './events.module.css'

/** What is on today, this week and later; the very first event opens the page. */
export function EventGroups({ events, now }: { events: readonly EventEntry[]; now: Date }) {
  return groupByWhen(events, now).map(({ when, events }, groupIndex) => {
    const [first, ...others] = events
    const lead = groupIndex === 0 ? first : undefined
    const rows = lead ? others : events
    return (
      <section key={when} className={styles.group} aria-labelledby={when}>
        <SectionHead id={when} title={WHEN_LABELS[when]} />
        {lead && <EventItem {...lead} note={registrationNote(lead.event, now)} size="lead" eager />}
        {rows.length > 0 && (
          <ul className={rows.length > 1 ? styles.columns : styles.list}>
            {rows.map((row) => (
              <li key={row.event.id}>
                <EventItem {...row} note={registrationNote(row.event, now)} size="row" />
              </li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}
