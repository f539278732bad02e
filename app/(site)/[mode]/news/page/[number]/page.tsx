import type { Metadata } from 'next'
import { laterPageNumber } from '@/domain/page-number'
import { missingPage } from '../../../missing-page'
import { NewsList } from '../../news-list'

type Props = { params: Promise<{ number: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return { title: `新闻 第${number}页`, alternates: { canonical: `/news/page/${number}` } }
}

export default async function LaterNewsPage({ params }: Props) {
  const page = laterPageNumber((await params).number)
  if (page === null) return missingPage()
  return <NewsList page={page} />
}
