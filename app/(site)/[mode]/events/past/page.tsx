import type { Metadata } from 'next'
import { PastEvents } from './past-events'

export const revalidate = 600

export const metadata: Metadata = {
  title: '往期活动',
  description: '全市各级工会办过的活动，连同当时的报道和回放。',
  alternates: { canonical: '/events/past' },
}

export default function PastEventsPage() {
  return <PastEvents page={1} />
}
