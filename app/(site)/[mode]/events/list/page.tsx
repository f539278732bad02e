import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findUpcomingEvents } from '@/data/events'
import { findUnions } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { NO_EVENT_CHOICE } from '@/domain/event-choice'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { EventFilter } from '../event-filter'
import { EventLines } from '../event-lines'
import styles from '../events.module.css'
import { KindNav } from '../kind-nav'
import { ViewNav } from '../view-nav'

// 正在报名 depends on the hour.
export const revalidate = 600

export const metadata: Metadata = {
  title: '活动列表',
  description: '全市各级工会近期活动的时间、地点和报名情况，一行一项。',
  alternates: { canonical: '/events/list' },
}

export default async function EventListPage() {
  const now = new Date()
  const [events, unions] = await Promise.all([findUpcomingEvents({ from: now }), findUnions()])
  await declareTags(
    listTag('events'),
    ...tagsOfShown('events', events),
    listTag('unions'),
    ...tagsOfShown('unions', unions),
  )

  return (
    <PageFrame>
      <PageTitle title="活动" intro="近期活动，一行一项。" />
      <KindNav current="none" />
      <div className={styles.tools}>
        <ViewNav current="list" now={now} />
        <EventFilter unions={unions} choice={NO_EVENT_CHOICE} />
      </div>
      <EventLines events={events} now={now} />
      {events.length === 0 && (
        <EmptyState
          title="近期没有活动"
          hint="新的活动公布后会列在这里，也可以先看看办过的活动。"
          href="/events/past"
          action="看往期活动"
        />
      )}
    </PageFrame>
  )
}
