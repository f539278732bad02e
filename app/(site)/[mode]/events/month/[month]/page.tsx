import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findEventsBetween, findEventTimes } from '@/data/event-calendar'
import { listTag } from '@/domain/cache-tags'
import { calendarReach, formatMonth, monthWithinReach, spanOfMonth } from '@/domain/month'
import { agendaOf, monthGrid, monthsWithEvents } from '@/domain/month-grid'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { MISSING, missingPage } from '../../../missing-page'
import styles from '../../events.module.css'
import { KindNav } from '../../kind-nav'
import { ViewNav } from '../../view-nav'
import { MonthAgenda } from './month-agenda'
import { MonthCalendar } from './month-calendar'
import { MonthNav } from './month-nav'

// Today moves on.
export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ month: string }> }

async function readMonth({ params }: Props) {
  const now = new Date()
  const month = monthWithinReach((await params).month, now)
  return { month, now }
}

/** A month without anything is for readers who ask for it, not for search engines. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { month } = await readMonth(props)
  if (!month) return MISSING
  const events = await findEventTimes(spanOfMonth(month))
  return {
    title: `${formatMonth(month)}活动`,
    description: `全市各级工会${formatMonth(month)}的活动。`,
    alternates: { canonical: `/events/month/${month}` },
    robots: events.length === 0 ? { index: false } : undefined,
  }
}

export default async function EventMonthPage(props: Props) {
  const { month, now } = await readMonth(props)
  if (!month) return missingPage()
  const reach = calendarReach(now)
  const [events, times] = await Promise.all([
    findEventsBetween(spanOfMonth(month)),
    findEventTimes({ from: spanOfMonth(reach.first).from, until: spanOfMonth(reach.last).until }),
  ])
  await declareTags(listTag('events'), ...tagsOfShown('events', events))
  const weeks = monthGrid(month, events, now)
  const isEmpty = weeks.flat().every((day) => !day || day.entries.length === 0)

  return (
    <PageFrame>
      <PageTitle label="活动" title={formatMonth(month)} />
      <KindNav current="none" />
      <div className={styles.tools}>
        <ViewNav current="month" now={now} />
      </div>
      <MonthNav month={month} months={monthsWithEvents(times, reach)} />
      {isEmpty && (
        <EmptyState
          title={`${formatMonth(month)}没有活动`}
          hint="上面列出了有活动的月份，选一个看看。"
          href="/events"
          action="看近期活动"
        />
      )}
      <MonthCalendar month={month} weeks={weeks} />
      <MonthAgenda days={agendaOf(weeks)} now={now} />
    </PageFrame>
  )
}
