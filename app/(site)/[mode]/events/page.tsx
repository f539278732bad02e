import type { Metadata } from 'next'
import { CalendarLink } from '@/components/calendar-link'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findUpcomingEvents } from '@/data/events'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../advertisements'
import { EventGroups } from './event-groups'
import { KindNav } from './kind-nav'

// 今天 moves on.
export const revalidate = 600

export const metadata: Metadata = {
  title: '活动',
  description: '全市各级工会近期举办的论坛、宣讲、文体、联谊、课程和志愿服务。',
  alternates: { canonical: '/events' },
}

type Props = { params: Promise<{ mode: string }> }

export default async function EventsPage({ params }: Props) {
  const { mode } = await params
  const now = new Date()
  const events = await findUpcomingEvents({ from: now })
  await declareTags(listTag('events'), ...tagsOfShown('events', events))

  return (
    <PageFrame>
      <PageTitle title="活动" intro="各级工会正在办、就要办的事。先看今天，再看本周。" />
      <KindNav current="all" />
      <CalendarLink scope="city">把全市活动加入日历</CalendarLink>
      <EventGroups events={events} now={now} />
      {events.length === 0 && (
        <EmptyState
          title="近期没有活动"
          hint="新的活动公布后会列在这里，也可以先看看办过的活动。"
          href="/events/past"
          action="看往期活动"
        />
      )}
      <Advertisements slot="listFoot" mode={mode} now={now} />
    </PageFrame>
  )
}
