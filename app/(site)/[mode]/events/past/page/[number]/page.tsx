import type { Metadata } from 'next'
import { laterPageNumber } from '@/domain/page-number'
import { missingPage } from '../../../../missing-page'
import { PastEvents } from '../../past-events'

export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return {
    title: `往期活动（第${number}页）`,
    alternates: { canonical: `/events/past/page/${number}` },
  }
}

export default async function LaterPastEventsPage({ params }: Props) {
  const page = laterPageNumber((await params).number)
  if (page === null) return missingPage()
  return <PastEvents page={page} />
}
