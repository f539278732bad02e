import { SectionHead } from '@/components/section-head'
import { Unbroken } from '@/components/unbroken'
import type { EventView } from '@/data/event'
import { isOver } from '@/domain/event-occurrence'
import { phoneHref } from '@/domain/phone-link'
import {
  howPlacesGo,
  type RegistrationWindow,
  WINDOW_LABELS,
  windowOf,
  windowWords,
} from '@/domain/registration-words'
import styles from './event.module.css'

type Props = { event: EventView; now: Date }

/** Who can take part, and how to register today: with the union that holds the event. */
export function Registration({ event, now }: Props) {
  const { registration } = event
  const cancelled = event.status === 'cancelled'
  const window = windowOf(registration, isOver(event, now), now)
  const words = windowWords(registration)
  return (
    <section aria-labelledby="registration">
      <SectionHead id="registration" title="怎样报名" />
      <div className={styles.registration}>
        {cancelled && <p className={styles.state}>活动已取消，不再接受报名。</p>}
        {!cancelled && window !== 'notNeeded' && (
          <p className={window === 'closed' ? styles.stateClosed : styles.state}>
            {WINDOW_LABELS[window]}
          </p>
        )}
        <p>{howPlacesGo(registration, event.attendanceMode)}</p>
        {window !== 'notNeeded' && words && (
          <p>
            报名时间：
            <Unbroken text={words} />。
          </p>
        )}
        <Eligibility event={event} />
        {!cancelled && <HowNow event={event} window={window} />}
      </div>
    </section>
  )
}

function Eligibility({ event }: { event: EventView }) {
  const { eligibility, attendedEvent } = event.registration
  return (
    <>
      {eligibility && <p>参加条件：{eligibility}。</p>}
      {attendedEvent && (
        <p>
          只有参加过
          <a href={`/events/${attendedEvent.slug}`}>{attendedEvent.name}</a>
          的职工可以报名。
        </p>
      )}
    </>
  )
}

function HowNow({ event, window }: { event: EventView; window: RegistrationWindow }) {
  const { union, contact } = event
  if (!union || window === 'notNeeded' || window === 'closed') return null
  return (
    <p>
      {window === 'open' ? '现在报名' : '届时报名'}，请与
      <a href={`/unions/${union.slug}`}>{union.name}</a>联系
      {contact.phone && (
        <>
          ，电话{' '}
          <a className={styles.call} href={phoneHref(contact.phone)}>
            <Unbroken text={contact.phone} />
          </a>
        </>
      )}
      {contact.hours && (
        <>
          （<Unbroken text={contact.hours} />）
        </>
      )}
      。
    </p>
  )
}
