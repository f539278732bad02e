import type { Metadata } from 'next'
import { findColumn } from '@/data/columns'
import { feedAlternates } from '@/domain/feed/feed-links'
import { MISSING } from '../../missing-page'
import { shareCard } from '../../share-card'
import { ColumnList } from './column-list'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const column = await findColumn((await params).slug)
  if (!column) return MISSING
  return {
    title: column.name,
    openGraph: await shareCard({
      title: column.name,
      description: column.intro,
      href: column.href,
    }),
    description: column.intro ?? undefined,
    alternates: {
      canonical: column.href,
      types: feedAlternates(`/feeds${column.href}`, column.name),
    },
  }
}

export default async function ColumnPage({ params }: Props) {
  return <ColumnList slug={(await params).slug} page={1} />
}
