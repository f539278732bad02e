'use client'

import { PageFrame, PageTitle } from '@/components/page-frame'
import styles from './message.module.css'

/** What a reader sees when a page cannot be made just now; the cause is in the server's log, not here. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <PageFrame narrow>
      <PageTitle title="暂时不可用" />
      <div className={styles.message}>
        <p>这个页面暂时打不开，我们正在处理。已经发布的其他页面可以照常阅读。</p>
        <ul className={styles.ways}>
          <li>
            <button type="button" onClick={reset}>
              再试一次
            </button>
          </li>
          <li>
            <a href="/">回首页</a>
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
