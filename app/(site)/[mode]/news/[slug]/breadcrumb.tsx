import type { StoryView } from '@/data/story'
import { ARTICLE_KINDS } from '@/domain/article'
import styles from './breadcrumb.module.css'

/** Where the story stands in the paper; the column, last, is its label. */
export function Breadcrumb({ story: { column, kind } }: { story: StoryView }) {
  return (
    <nav aria-label="所在位置">
      <ol className={styles.path}>
        <li>
          <a href="/">首页</a>
        </li>
        <li>
          <a href="/news">新闻</a>
        </li>
        {column && (
          <li className={styles.label}>
            <a href={column.href}>{column.name}</a>
          </li>
        )}
        {kind !== 'story' && <li className={styles.label}>{ARTICLE_KINDS[kind]}</li>}
      </ol>
    </nav>
  )
}
