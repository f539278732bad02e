import type { Metadata } from 'next'
import { findLatestEditionMonth } from '@/data/edition-calendar'
import { listTag } from '@/domain/cache-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../../missing-page'
import { EditionCalendar } from './edition-calendar'

export const metadata: Metadata = {
  title: '往期日历',
  alternates: { canonical: '/editions/calendar' },
}

/** The month of the latest issue. */
export default async function LatestMonthPage() {
  await declareTags(listTag('editions'))
  const month = await findLatestEditionMonth()
  if (!month) return missingPage()
  return <EditionCalendar month={month} />
}
