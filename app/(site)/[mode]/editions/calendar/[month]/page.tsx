import type { Metadata } from 'next'
import { formatMonth, isMonth } from '@/domain/month'
import { MISSING, missingPage } from '../../../missing-page'
import { EditionCalendar } from '../edition-calendar'

type Props = { params: Promise<{ month: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month } = await params
  if (!isMonth(month)) return MISSING
  return {
    title: `${formatMonth(month)}报纸`,
    alternates: { canonical: `/editions/calendar/${month}` },
  }
}

export default async function MonthPage({ params }: Props) {
  const { month } = await params
  if (!isMonth(month)) return missingPage()
  return <EditionCalendar month={month} />
}
