import type { Metadata } from 'next'
import { findColumn } from '@/data/columns'
import { laterPageNumber } from '@/domain/page-number'
import { MISSING, missingPage } from '../../../../missing-page'
import { ColumnList } from '../../column-list'

type Props = { params: Promise<{ slug: string; number: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params
  const column = await findColumn(slug)
  if (!column) return MISSING
  return {
    title: `${column.name} 第${number}页`,
    alternates: { canonical: `${column.href}/page/${number}` },
  }
}

export default async function LaterColumnPage({ params }: Props) {
  const { slug, number } = await params
  const page = laterPageNumber(number)
  if (page === null) return missingPage()
  return <ColumnList slug={slug} page={page} />
}
