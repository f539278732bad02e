'use client'

import './tokens.css'
import styles from './global-error.module.css'

/** What a reader sees when not even the frame of a page can be made: no masthead, no data, only words. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>暂时不可用 · 工汇</title>
      </head>
      <body className={styles.page}>
        <main className={styles.message}>
          <p className={styles.wordmark}>工汇</p>
          <h1>暂时不可用</h1>
          <p>这个页面暂时打不开，我们正在处理。已经发布的其他页面可以照常阅读。</p>
          <p>
            <button type="button" onClick={reset}>
              再试一次
            </button>
            <a href="/">回首页</a>
          </p>
        </main>
      </body>
    </html>
  )
}
