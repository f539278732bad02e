import { calendarAddress } from '@/domain/calendar/calendar-address'
import { type EventFacts, eventText } from '@/domain/event-text'
import { absoluteAddress } from '@/lib/site-address'
import styles from './take-along.module.css'

/**
 * An event to take along: into the calendar, as a poster, as text. WeChat's browser opens no calendar files: there
 * public/scripts/take-along.js says what to do instead.
 */
export function TakeAlong({ event }: { event: EventFacts & { slug: string } }) {
  const { slug } = event
  return (
    <div className={styles.along} data-take-along>
      <p className={styles.links}>
        <a href={calendarAddress('events', slug)}>加入日历</a>
        <a href={`/og/posters/${slug}.png`}>活动海报</a>
      </p>
      <p className={styles.wechat} data-wechat hidden>
        微信里打不开日历文件：请点右上角的“…”，选“在浏览器中打开”；也可以复制下面的文字，或打开海报，长按保存。
      </p>
      <details data-text>
        <summary>可复制的文字</summary>
        <p className={styles.text} data-copied>
          {eventText(event, absoluteAddress(`/events/${slug}`))}
        </p>
        <button type="button" data-copy hidden>
          复制
        </button>
        <span role="status" />
      </details>
      <script type="module" async src="/scripts/take-along.js" />
    </div>
  )
}
