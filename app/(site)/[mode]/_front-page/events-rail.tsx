import { EmptyState } from '@/components/empty-state'
import { EventItem } from '@/components/event-item'
import { SectionHead } from '@/components/section-head'
import { findUpcomingEvents } from '@/data/events'
import { listTag } from '@/domain/cache-tags'
import { soonestEvents } from '@/domain/event-occurrence'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'

const EVENTS = 5

/** 本周活动, or what comes next where this week has nothing. */
export async function EventsRail({ now }: { now: Date }) {
  const events = await findUpcomingEvents({ from: now, limit: 40 })
  const { isThisWeek, events: next } = soonestEvents(events, now, EVENTS)
  await declareTags(
    listTag('events'),
    ...tagsOfShown(
      'events',
      next.map(({ event }) => event),
    ),
  )

  return (
    <section>
      <SectionHead title={isThisWeek ? '本周活动' : '近期活动'} href="/events" more="全部" />
      {next.length === 0 && <EmptyState title="近期没有活动" hint="新的活动公布以后会排在这里。" />}
      {next.map((row) => (
        <EventItem key={row.event.id} {...row} size="brief" />
      ))}
    </section>
  )
}
