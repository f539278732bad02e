import { Picture } from '@/components/picture'
import { RelatedStories } from '@/components/related-stories'
import { RichText } from '@/components/rich-text'
import { TakeAlong } from '@/components/take-along'
import type { AroundEvent } from '@/data/around-event'
import type { EventView } from '@/data/event'
import type { RegistrationForm } from '@/data/registrations/form'
import styles from './event.module.css'
import { EventFacts } from './event-facts'
import { EventHead } from './event-head'
import { LaunchedPledges } from './launched-pledges'
import { Programme } from './programme'
import { RegisterBand } from './register/register-band'
import { Registration } from './registration'
import { RouteStrip } from './route-strip'
import { Souvenirs } from './souvenirs'

type Props = { event: EventView; around: AroundEvent; form: RegistrationForm | null; now: Date }

/** An event with all that its page says of it, for its readers and, without the form, for the preview. */
export function EventArticle({ event, around, form, now }: Props) {
  return (
    <article>
      <EventHead event={event} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <EventFacts event={event} />
          <TakeAlong event={event} />
          <Registration event={event} form={form} now={now} />
          <Souvenirs souvenirs={event.souvenirs} />
        </div>
        <div className={styles.main}>
          {event.picture && (
            <Picture
              picture={event.picture}
              sizes="(min-width: 64rem) 46rem, calc(100vw - 2rem)"
              eager
              captioned
            />
          )}
          <RichText state={event.body} />
        </div>
      </div>
      <RouteStrip route={event.route} />
      <Programme sessions={event.sessions} now={now} />
      {form && <RegisterBand event={event} form={form} now={now} />}
      <RelatedStories title="活动报道" first={around.recaps[0]} stories={around.stories} />
      <LaunchedPledges pledges={around.pledges} />
    </article>
  )
}
