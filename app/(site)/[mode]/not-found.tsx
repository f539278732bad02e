import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SearchForm } from '@/components/search-form'
import styles from './message.module.css'

export const metadata: Metadata = { title: '没有这个页面' }

export default function NotFound() {
  return (
    <PageFrame narrow>
      <PageTitle title="没有这个页面" label="404" />
      <div className={styles.message}>
        <p>地址可能写错了，或者这篇稿件已经撤下。可以检索一下，也可以从下面进去。</p>
        <SearchForm size="page" label="检索" />
        <ul className={styles.ways}>
          <li>
            <a href="/">回首页</a>
          </li>
          <li>
            <a href="/news">看新闻</a>
          </li>
          <li>
            <a href="/events">找活动</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
