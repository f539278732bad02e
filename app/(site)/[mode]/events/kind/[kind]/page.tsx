import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { EventItem } from '@/components/event-item'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { findPastEvents, findUpcomingEvents } from '@/data/events'
import { listTag } from '@/domain/cache-tags'
import { EVENT_KINDS, isEventKind } from '@/domain/event'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { MISSING, missingPage } from '../../../missing-page'
import { EventGroups } from '../../event-groups'
import styles from '../../events.module.css'
import { KindNav } from '../../kind-nav'

export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ mode: string; kind: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params
  if (!isEventKind(kind)) return MISSING
  const name = EVENT_KINDS[kind]
  return {
    title: `${name}活动`,
    description: `全市各级工会举办的${name}活动。`,
    alternates: { canonical: `/events/kind/${kind}` },
  }
}

export default async function EventsOfKindPage({ params }: Props) {
  const { kind } = await params
  if (!isEventKind(kind)) return missingPage()
  const now = new Date()
  const [upcoming, past] = await Promise.all([
    findUpcomingEvents({ from: now, kind }),
    findPastEvents({ before: now, kind, limit: 10 }),
  ])
  await declareTags(listTag('events'), ...tagsOfShown('events', [...upcoming, ...past.events]))

  return (
    <PageFrame>
      <PageTitle label="活动" title={EVENT_KINDS[kind]} />
      <KindNav current={kind} />
      <EventGroups events={upcoming} now={now} />
      {upcoming.length === 0 && (
        <EmptyState
          title={`近期没有${EVENT_KINDS[kind]}活动`}
          hint="换一种类型看看，或者浏览全部活动。"
          href="/events"
          action="看全部活动"
        />
      )}
      {past.events.length > 0 && (
        <section className={styles.group} aria-labelledby="past">
          <SectionHead id="past" title="办过的" href="/events/past" more="往期活动" />
          <ul className={styles.columns}>
            {past.events.map((event) => (
              <li key={event.id}>
                <EventItem event={event} occurrence={event} size="brief" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}
