import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { findAroundEvent } from '@/data/around-event'
import { getEvent } from '@/data/event'
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
import { EventArticle } from './event-article'
import { tagsOfEvent } from './event-tags'

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
  const [form, around] = await Promise.all([
    event.registration.mode === 'none' ? null : findRegistrationForm(slug),
    findAroundEvent(event),
  ])
  const { recaps, stories, pledges } = around
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
      <EventArticle event={event} around={around} form={form} now={now} />
      <CountView />
    </PageFrame>
  )
}
