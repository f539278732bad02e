import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SearchForm } from '@/components/search-form'
import { SearchWays } from './search-ways'

export const generateStaticParams = () => []

export const metadata: Metadata = { title: '检索', alternates: { canonical: '/search' } }

export default function SearchPage() {
  return (
    <PageFrame>
      <PageTitle title="检索" intro="查新闻、活动、工作室、工匠、倡议、工会和栏目。" />
      <SearchForm size="page" label="检索" />
      <SearchWays title="怎么查" />
    </PageFrame>
  )
}
