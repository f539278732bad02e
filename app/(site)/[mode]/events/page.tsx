import type { Metadata } from 'next'
import { UpcomingEvents } from './upcoming-events'

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
  return <UpcomingEvents mode={mode} view="days" />
}
