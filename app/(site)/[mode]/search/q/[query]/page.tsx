import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SearchForm } from '@/components/search-form'
import { search } from '@/data/search/search'
import { listTag } from '@/domain/cache-tags'
import { SEARCHED_COLLECTIONS } from '@/domain/search/kinds'
import { parseSearchRequest } from '@/domain/search/request'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { decodeQuery } from '@/lib/query-segment'
import { missingPage } from '../../../missing-page'
import { Answer } from '../../answer'

type Props = { params: Promise<{ query: string }> }

export const generateStaticParams = () => []

const TITLE_CHARACTERS = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = decodeQuery((await params).query)
  const q = [...(asked?.get('q') ?? '').trim()].slice(0, TITLE_CHARACTERS).join('')
  return {
    title: q ? `“${q}”的检索结果` : '检索',
    alternates: { canonical: '/search' },
    robots: { index: false, follow: true },
  }
}

/** What a query finds. Whatever anybody publishes or withdraws may change it: it carries the list of every kind. */
export default async function SearchResultsPage({ params }: Props) {
  const asked = decodeQuery((await params).query)
  if (!asked) return missingPage()
  await declareTags(...SEARCHED_COLLECTIONS.map((collection) => listTag(collection)))
  const request = parseSearchRequest(asked)
  const answer = await search(request)
  return (
    <PageFrame>
      <PageTitle title="检索" />
      <SearchForm size="page" value={request.q} label="检索" />
      <Answer request={request} answer={answer} />
    </PageFrame>
  )
}
