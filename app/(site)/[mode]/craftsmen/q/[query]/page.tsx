import type { Metadata } from 'next'
import { decodeQuery } from '@/lib/query-segment'
import { missingPage } from '../../../missing-page'
import { CraftsmenView } from '../../craftsmen-view'

/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: '工匠',
  alternates: { canonical: '/craftsmen' },
  robots: { index: false },
}

type Props = { params: Promise<{ query: string }> }

/** The gallery for the choices of a query string, which proxy.ts makes a segment of. */
export default async function ChosenCraftsmenPage({ params }: Props) {
  const choices = decodeQuery((await params).query)
  if (!choices) return missingPage()
  return <CraftsmenView query={choices} />
}
