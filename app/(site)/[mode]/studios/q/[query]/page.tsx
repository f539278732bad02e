import type { Metadata } from 'next'
import { decodeQuery } from '@/lib/query-segment'
import { missingPage } from '../../../missing-page'
import { StudiosView } from '../../studios-view'

// The advertisements below the list change with the day.
export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: '创新工作室',
  alternates: { canonical: '/studios' },
  robots: { index: false },
}

type Props = { params: Promise<{ mode: string; query: string }> }

/** The list for the choices of a query string, which proxy.ts makes a segment of. */
export default async function ChosenStudiosPage({ params }: Props) {
  const { mode, query } = await params
  const choices = decodeQuery(query)
  if (!choices) return missingPage()
  return <StudiosView mode={mode} query={choices} />
}
