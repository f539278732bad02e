import { SectionHead } from '@/components/section-head'
import { Unbroken } from '@/components/unbroken'
import type { EventView } from '@/data/event'
import type { RegistrationForm } from '@/data/registrations/form'
import { isOver } from '@/domain/event-occurrence'
import { phoneHref } from '@/domain/phone'
import { queueWords } from '@/domain/registration/places-words'
import {
  howPlacesGo,
  type RegistrationWindow,
  WINDOW_LABELS,
  windowOf,
  windowWords,
} from '@/domain/registration-words'
import styles from './event.module.css'
import { Places } from './register/places'

type Props = {
  event: EventView
  /** Null where one does not register here. */
  form: RegistrationForm | null
  now: Date
}

/** Who can take part, how places go and how many there are; public/scripts/places.js keeps it to the second. */
export function Registration({ event, form, now }: Props) {
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
          <p className={window === 'closed' ? styles.stateClosed : styles.state} data-standing>
            {WINDOW_LABELS[window]}
          </p>
        )}
        <p>
          {howPlacesGo(registration, event.attendanceMode)}
          {form && queueWords(form.terms)}
        </p>
        {window !== 'notNeeded' && words && (
          <p>
            报名时间：
            <Unbroken text={words} />。
          </p>
        )}
        <Eligibility event={event} />
        {!cancelled && form && window !== 'closed' && (
          <RegisterHere slug={event.slug} form={form} window={window} />
        )}
        {!cancelled && <HowNow event={event} window={window} isHere={form !== null} />}
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

type HereProps = { slug: string; form: RegistrationForm; window: RegistrationWindow }

function RegisterHere({ slug, form, window }: HereProps) {
  return (
    <>
      <Places slug={slug} terms={form.terms} asOf={null} />
      <p data-while="open waitlist" hidden={window !== 'open'}>
        <a className={styles.go} href="#register">
          我要报名
        </a>
      </p>
      <p>
        报过名的，可以<a href="/tickets/recover">找回票证</a>。
      </p>
      <script type="module" async src="/scripts/places.js" />
    </>
  )
}

type NowProps = { event: EventView; window: RegistrationWindow; isHere: boolean }

function HowNow({ event, window, isHere }: NowProps) {
  const { union, contact } = event
  if (!union || window === 'notNeeded' || window === 'closed') return null
  return (
    <p>
      {isHere ? '有疑问的' : window === 'open' ? '现在报名' : '届时报名'}，请与
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
