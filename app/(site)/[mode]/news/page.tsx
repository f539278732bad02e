import type { Metadata } from 'next'
import { NewsList } from './news-list'

export const metadata: Metadata = {
  title: '新闻',
  description: '全市各级工会的消息，按发布日期排列。',
  alternates: { canonical: '/news' },
}

export default function NewsPage() {
  return <NewsList page={1} />
}
