import { SectionHead } from '@/components/section-head'
import type { SessionView } from '@/data/event'
import { dayOf, formatMonthDay, formatShortWeekday } from '@/domain/dates'
import { isOver } from '@/domain/event-occurrence'
import { formatHours } from '@/domain/time-span'
import styles from './programme.module.css'

type Props = { sessions: readonly SessionView[]; now: Date }

/** The evenings, episodes or sub-forums of an event; the next one is marked, what is over stands back. */
export function Programme({ sessions, now }: Props) {
  if (sessions.length === 0) return null
  const next = sessions.findIndex((session) => !isOver(session, now))
  return (
    <section className={styles.programme} aria-labelledby="sessions">
      <SectionHead id="sessions" title={`场次（${sessions.length}场）`} />
      <ol className={styles.sessions}>
        {sessions.map((session, index) => (
          <li
            key={`${session.start}${session.name}`}
            className={isOver(session, now) ? styles.over : ''}
          >
            <p className={styles.time}>
              <time dateTime={dayOf(session.start)}>
                {formatMonthDay(session.start)} {formatShortWeekday(session.start)}
              </time>
              <span>{formatHours(session)}</span>
            </p>
            <div>
              {index === next && <p className={styles.next}>下一场</p>}
              <h3>{session.name}</h3>
              <Speakers speakers={session.speakers} />
              <p className={styles.where}>
                {session.place && <span>{session.place}</span>}
                {session.capacity !== null && <span>名额{session.capacity}个</span>}
              </p>
            </div>
            <SessionLink session={session} now={now} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Speakers({ speakers }: Pick<SessionView, 'speakers'>) {
  if (speakers.length === 0) return null
  return (
    <ul className={styles.speakers}>
      {speakers.map(({ name, title, topic }) => (
        <li key={`${name}${topic}`}>
          <b>{name}</b>
          {title && <span>{title}</span>}
          {topic && <span className={styles.topic}>《{topic}》</span>}
        </li>
      ))}
    </ul>
  )
}

/** The stream while it is on, the recording of what is over; before it begins, that there will be one. */
function SessionLink({ session, now }: { session: SessionView; now: Date }) {
  const over = isOver(session, now)
  const href = over ? session.recordingUrl : session.streamUrl
  if (!href) return null
  if (new Date(session.start) > now) return <p className={styles.soon}>开始时在这里看直播</p>
  return (
    <a className={styles.link} href={href} rel="noopener">
      {over ? '看回放' : '看直播'}
      <span className="visually-hidden">：{session.name}</span>
    </a>
  )
}
