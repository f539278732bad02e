import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { Picture } from '@/components/picture'
import { RelatedStories } from '@/components/related-stories'
import { RichText } from '@/components/rich-text'
import { TakeAlong } from '@/components/take-along'
import { findArticles, findArticlesByIds } from '@/data/articles'
import { getEvent } from '@/data/event'
import { findPledges } from '@/data/pledges'
import { findRegistrationForm } from '@/data/registrations/form'
import { listTag } from '@/domain/cache-tags'
import { turnsOf } from '@/domain/event-turns'
import { eventData } from '@/domain/json-ld/event-data'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfRichText } from '@/domain/rich-text-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareDue } from '@/lib/page-cache/declare-due'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { cardAddress, shareCard } from '../../share-card'
import styles from './event.module.css'
import { EventFacts } from './event-facts'
import { EventHead } from './event-head'
import { tagsOfEvent } from './event-tags'
import { LaunchedPledges } from './launched-pledges'
import { Programme } from './programme'
import { RegisterBand } from './register/register-band'
import { Registration } from './registration'
import { RouteStrip } from './route-strip'
import { Souvenirs } from './souvenirs'

// The masthead prints the day; when registration opens or a session begins the page is rendered anew (declareDue).
export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ mode: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const event = await getEvent(slug)
  if (!event) return MISSING
  return {
    title: event.name,
    description: event.summary ?? undefined,
    alternates: { canonical: `/events/${slug}` },
    openGraph: await shareCard({
      title: event.name,
      description: event.summary,
      href: `/events/${slug}`,
    }),
  }
}

export default async function EventPage({ params }: Props) {
  const { slug } = await params
  const event = await getEvent(slug)
  if (!event) return movedOrMissing(`/events/${slug}`)
  const now = new Date()
  const recapIds = event.recap ? [event.recap] : []
  const [form, recaps, { stories }, pledges] = await Promise.all([
    event.registration.mode === 'none' ? null : findRegistrationForm(slug),
    findArticlesByIds(recapIds),
    findArticles({ event: event.id, except: recapIds, limit: 12 }),
    findPledges({ event: event.id }),
  ])
  await declareTags(
    ...tagsOfEvent(event),
    ...tagsOfRichText(event.body),
    // An earlier event that is published later is named from then on.
    listTag('events'),
    listTag('articles'),
    ...tagsOfTeasers([...recaps, ...stories]),
    listTag('pledges'),
    ...tagsOfShown('pledges', pledges),
    // The employers that the form suggests.
    ...(form ? [listTag('unions'), listTag('studios')] : []),
  )
  await declareDue(turnsOf(event), now)

  return (
    <PageFrame>
      <JsonLd
        things={[
          eventData(event, siteOrigin(), cardAddress(`/events/${slug}`)),
          breadcrumbData(
            [
              { name: '活动', href: '/events' },
              { name: event.name, href: `/events/${slug}` },
            ],
            siteOrigin(),
          ),
        ]}
      />
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
        <RelatedStories title="活动报道" first={recaps[0]} stories={stories} />
        <LaunchedPledges pledges={pledges} />
      </article>
      <CountView />
    </PageFrame>
  )
}
