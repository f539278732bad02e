import type { Metadata } from 'next'
import { laterPageNumber } from '@/domain/page-number'
import { missingPage } from '../../../missing-page'
import { EditionList } from '../../edition-list'

type Props = { params: Promise<{ number: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return { title: `报纸 第${number}页`, alternates: { canonical: `/editions/page/${number}` } }
}

export default async function LaterEditionsPage({ params }: Props) {
  const page = laterPageNumber((await params).number)
  if (page === null) return missingPage()
  return <EditionList page={page} />
}
