import { EmptyState } from '@/components/empty-state'
import { EventItem } from '@/components/event-item'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Pager } from '@/components/pager'
import { SectionHead } from '@/components/section-head'
import { findPastEvents } from '@/data/events'
import { listTag } from '@/domain/cache-tags'
import { groupByMonth } from '@/domain/event-months'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../../missing-page'
import styles from '../events.module.css'
import { KindNav } from '../kind-nav'

/** One page of what is over, counted from one; a page beyond the last does not exist. */
export async function PastEvents({ page }: { page: number }) {
  const { events, totalPages } = await findPastEvents({ before: new Date(), page })
  if (page > 1 && events.length === 0) return missingPage()
  await declareTags(listTag('events'), ...tagsOfShown('events', events))

  return (
    <PageFrame>
      <PageTitle label="活动" title="往期活动" intro="办过的事，连同当时的报道和回放。" />
      <KindNav current="past" />
      {groupByMonth(events).map(({ month, events }) => (
        <section key={month} className={styles.group} aria-label={month}>
          <SectionHead title={month} />
          <ul className={styles.columns}>
            {events.map((event) => (
              <li key={event.id}>
                <EventItem event={event} occurrence={event} size="row" />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {events.length === 0 && (
        <EmptyState
          title="还没有办过的活动"
          hint="活动结束后会移到这里。"
          href="/events"
          action="看近期活动"
        />
      )}
      <Pager page={page} totalPages={totalPages} base="/events/past" />
    </PageFrame>
  )
}
