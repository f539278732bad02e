import type { Metadata } from 'next'
import { EditionPageView } from './edition-page-view'
import { editionPageMetadata } from './find-page'

type Props = { params: Promise<{ date: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  editionPageMetadata((await params).date)

/** The first page of the day's issue. */
export default async function EditionPage({ params }: Props) {
  return <EditionPageView day={(await params).date} />
}
