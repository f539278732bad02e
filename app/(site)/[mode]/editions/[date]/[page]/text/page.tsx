import type { Metadata } from 'next'
import { MISSING } from '../../../../missing-page'
import { EditionTextView } from '../../edition-text-view'
import { findPage, titleOf } from '../../find-page'

type Props = { params: Promise<{ date: string; page: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, page } = await params
  const found = await findPage(date, page)
  if (!found) return MISSING
  // The stories have addresses of their own; this is the made-up page once more.
  return { title: `${titleOf(found)} 文字版`, alternates: { canonical: found.page.href } }
}

export default async function EditionTextPage({ params }: Props) {
  const { date, page } = await params
  return <EditionTextView day={date} number={page} />
}
