import { CalendarLink } from '@/components/calendar-link'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findUpcomingEvents } from '@/data/events'
import { findUnions } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { NO_EVENT_CHOICE } from '@/domain/event-choice'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../advertisements'
import { EventFilter } from './event-filter'
import { EventGroups } from './event-groups'
import { EventLines } from './event-lines'
import styles from './events.module.css'
import { KindNav } from './kind-nav'
import { ViewNav } from './view-nav'

type Props = { mode: string; view: 'days' | 'list' }

/** What is on and to come, day by day with pictures or a line each. */
export async function UpcomingEvents({ mode, view }: Props) {
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
      <PageTitle title="活动" intro="各级工会正在办、就要办的事。先看今天，再看本周。" />
      <KindNav current="all" />
      <div className={styles.tools}>
        <ViewNav current={view} now={now} />
        <EventFilter unions={unions} choice={NO_EVENT_CHOICE} />
      </div>
      <CalendarLink scope="city">把全市活动加入日历</CalendarLink>
      {view === 'days' ? (
        <EventGroups events={events} now={now} />
      ) : (
        <EventLines events={events} now={now} />
      )}
      {events.length === 0 && (
        <EmptyState
          title="近期没有活动"
          hint="新的活动公布后会列在这里，也可以先看看办过的活动。"
          href="/events/past"
          action="看往期活动"
        />
      )}
      <Advertisements slot="listFoot" mode={mode} page="/events" now={now} />
    </PageFrame>
  )
}
