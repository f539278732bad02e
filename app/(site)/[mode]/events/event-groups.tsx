import { EventItem } from '@/components/event-item'
import { SectionHead } from '@/components/section-head'
import type { EventEntry } from '@/data/events'
import { groupByWhen, WHEN_LABELS } from '@/domain/event-occurrence'
import styles from './events.module.css'

/** What is on today, this week and later; the very first event opens the page. */
export function EventGroups({ events, now }: { events: readonly EventEntry[]; now: Date }) {
  return groupByWhen(events, now).map(({ when, events }, groupIndex) => (
    <section key={when} className={styles.group} aria-labelledby={when}>
      <SectionHead id={when} title={WHEN_LABELS[when]} />
      <ul className={when === 'later' ? styles.later : styles.list}>
        {events.map(({ event, occurrence }, index) => {
          const opens = groupIndex === 0 && index === 0
          return (
            <li key={event.id}>
              <EventItem
                event={event}
                occurrence={occurrence}
                size={opens ? 'lead' : 'row'}
                eager={opens}
              />
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
