import { formatMonth, monthOf } from '@/domain/month'
import type { FoundPage } from './find-page'
import styles from './page-bar.module.css'

type Props = { found: FoundPage; hasScan?: boolean; asText?: boolean }

/** 版面导航: where the reader is, all pages of the issue, and the other ways of reading this one. */
export function PageBar({ found, hasScan = false, asText = false }: Props) {
  const { edition, page, previous, next } = found
  const month = monthOf(edition.day)
  const suffix = asText ? '/text' : ''
  return (
    <div className={styles.bar}>
      <p className={styles.way}>
        <a href="/editions">报纸</a>
        <a href={`/editions/calendar/${month}`}>{formatMonth(month)}</a>
        <span>
          第{page.number}版，共{edition.pages.length}版
        </span>
        <span className={styles.keys}>按键盘 ← → 翻版</span>
        <span className={styles.readings}>
          {hasScan && <a href="#scan">看版面图</a>}
          {asText ? <a href={page.href}>看版式</a> : <a href={`${page.href}/text`}>看文字版</a>}
        </span>
      </p>
      <nav aria-label="版面导航" className={styles.pages}>
        {previous && (
          <a href={previous.href + suffix} rel="prev" data-edition-turn="back">
            上一版
          </a>
        )}
        <ol>
          {edition.pages.map((other) => (
            <li key={other.number}>
              <a
                href={other.href + suffix}
                aria-current={other.number === page.number ? 'page' : undefined}
              >
                <b>{other.number}</b>
                <span className="visually-hidden">版</span> {other.name}
              </a>
            </li>
          ))}
        </ol>
        {next && (
          <a href={next.href + suffix} rel="next" data-edition-turn="on">
            下一版
          </a>
        )}
      </nav>
      <script type="module" async src="/scripts/edition-keys.js" />
    </div>
  )
}
