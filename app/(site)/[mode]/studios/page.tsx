import type { Metadata } from 'next'
import { StudiosView } from './studios-view'

// The advertisements below the list change with the day.
export const revalidate = 600

export const metadata: Metadata = {
  title: '创新工作室',
  description: '全市职工创新工作室，以及它们的软件著作权、专利、标准和奖项。',
  alternates: { canonical: '/studios' },
}

type Props = { params: Promise<{ mode: string }> }

export default async function StudiosPage({ params }: Props) {
  const { mode } = await params
  return <StudiosView mode={mode} query={new URLSearchParams()} />
}
