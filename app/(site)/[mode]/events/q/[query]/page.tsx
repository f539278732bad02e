import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { IgnoredChoices } from '@/components/filter-form'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findEventsBetween } from '@/data/event-calendar'
import { MAX_LISTED } from '@/data/events'
import { findUnions } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { periodOf, readEventChoice } from '@/domain/event-choice'
import { isRegistrationOpen } from '@/domain/registration-words'
import { tagsOfShown } from '@/domain/shown-tags'
import { idsWithin } from '@/domain/unions-within'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { decodeQuery } from '@/lib/query-segment'
import { missingPage } from '../../../missing-page'
import { EventFilter } from '../../event-filter'
import { EventLines } from '../../event-lines'
import styles from '../../events.module.css'
import { KindNav } from '../../kind-nav'
import { ViewNav } from '../../view-nav'

// 正在报名 depends on the hour.
export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: '筛选活动',
  alternates: { canonical: '/events' },
  robots: { index: false },
}

type Props = { params: Promise<{ query: string }> }

/** The events for the choices of a query string, which proxy.ts makes a segment of. */
export default async function ChosenEventsPage({ params }: Props) {
  const query = decodeQuery((await params).query)
  if (!query) return missingPage()
  const now = new Date()
  const unions = await findUnions()
  const { choice, ignored } = readEventChoice(query, unions)
  const found = await findEventsBetween({
    ...periodOf(choice, now),
    kind: choice.kind,
    union: idsWithin(unions, choice.union),
  })
  const events = choice.open ? found.filter((event) => isRegistrationOpen(event, now)) : found
  await declareTags(
    listTag('events'),
    ...tagsOfShown('events', events),
    listTag('unions'),
    ...tagsOfShown('unions', unions),
  )

  return (
    <PageFrame>
      <PageTitle title="活动" intro={`符合条件的活动有${events.length}项。`} />
      <KindNav current="none" />
      <div className={styles.tools}>
        <ViewNav current="none" now={now} />
        <EventFilter unions={unions} choice={choice} />
      </div>
      <IgnoredChoices ignored={ignored} />
      {found.length === MAX_LISTED && (
        <p>活动较多，这里只列最早的{MAX_LISTED}项；缩小日期范围可以看到其余的。</p>
      )}
      <EventLines events={events} now={now} />
      {events.length === 0 && (
        <EmptyState
          title="没有符合这些条件的活动"
          hint="放宽日期，或者少选一个条件看看。"
          href="/events"
          action="看全部近期活动"
        />
      )}
    </PageFrame>
  )
}
