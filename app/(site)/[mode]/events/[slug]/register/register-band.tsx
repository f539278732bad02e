import { SectionHead } from '@/components/section-head'
import type { EventView } from '@/data/event'
import type { RegistrationForm as Form } from '@/data/registrations/form'
import { isOver } from '@/domain/event-occurrence'
import { windowOf } from '@/domain/registration-words'
import styles from './register-band.module.css'
import { RegistrationForm } from './registration-form'

type Props = { event: EventView; form: Form; now: Date }

/**
 * The form on the event's own page; hidden until registration opens, which public/scripts/places.js notices to the
 * second. Without scripts it is found at /events/SLUG/register from then on.
 */
export function RegisterBand({ event, form, now }: Props) {
  const { slug, status, registration } = event
  const window = windowOf(registration, isOver(event, now), now)
  if (status === 'cancelled' || window === 'closed') return null
  return (
    <section className={styles.band} aria-labelledby="register" data-registration={slug}>
      <SectionHead id="register" title="报名表" />
      <p className={styles.waiting} data-while="notYetOpen" hidden={window !== 'notYetOpen'}>
        报名还没有开始。到时表就在这里；看不到的，请打开
        <a href={`/events/${slug}/register`}>报名页</a>。
      </p>
      <p className={styles.waiting} data-while="full" hidden>
        名额和候补都满了。有人退出，表就会回到这里，可以过些时候再来看。
      </p>
      <p className={styles.waiting} data-while="closed cancelled" hidden>
        现在不接受报名了。
      </p>
      <div data-while="open waitlist" hidden={window !== 'open'}>
        <RegistrationForm slug={slug} form={form} ticket="" />
      </div>
    </section>
  )
}
