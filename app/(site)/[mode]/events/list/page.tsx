import type { Metadata } from 'next'
import { UpcomingEvents } from '../upcoming-events'

// 正在报名 depends on the hour.
export const revalidate = 600

export const metadata: Metadata = {
  title: '活动列表',
  description: '全市各级工会近期活动的时间、地点和报名情况，一行一项。',
  alternates: { canonical: '/events/list' },
}

type Props = { params: Promise<{ mode: string }> }

export default async function EventListPage({ params }: Props) {
  const { mode } = await params
  return <UpcomingEvents mode={mode} view="list" />
}
