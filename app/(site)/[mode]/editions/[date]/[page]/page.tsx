import type { Metadata } from 'next'
import { EditionPageView } from '../edition-page-view'
import { editionPageMetadata } from '../find-page'

type Props = { params: Promise<{ date: string; page: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, page } = await params
  return editionPageMetadata(date, page)
}

export default async function EditionPage({ params }: Props) {
  const { date, page } = await params
  return <EditionPageView day={date} number={page} />
}
