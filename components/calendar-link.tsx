import {
  type CalendarScope,
  calendarAddress,
  webcalAddress,
} from '@/domain/calendar/calendar-address'
import { siteOrigin } from '@/lib/site-address'
import styles from './calendar-link.module.css'

type Props = { scope: CalendarScope; of?: string; children: string }

/** Lets a calendar follow events: it asks again by itself, so that a change or a cancellation arrives there too. */
export function CalendarLink({ scope, of, children }: Props) {
  return (
    <p className={styles.link}>
      <a href={webcalAddress(siteOrigin(), calendarAddress(scope, of))}>{children}</a>
      <a href="/subscribe">订阅说明</a>
    </p>
  )
}
