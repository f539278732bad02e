import { formatDate, formatLunarDate, formatWeekday, startOfDay } from '@/domain/dates'
import type { FoundPage } from './find-page'
import styles from './sheet-head.module.css'

/** 报头 on the first page of an issue, 版头 on the others: paper, day, number and name of the page. */
export function SheetHead({ found }: { found: FoundPage }) {
  const { edition, page, previous } = found
  const date = startOfDay(edition.day)
  return (
    <header className={`${styles.head} ${previous ? styles.inner : styles.front}`}>
      <p className={styles.publication}>{edition.publication}</p>
      <h1 className={styles.page}>
        <span className={styles.number}>第{page.number}版</span> {page.name}
      </h1>
      <p className={styles.date}>
        <time dateTime={edition.day}>{formatDate(date)}</time> {formatWeekday(date)}{' '}
        <span className={styles.lunar}>{formatLunarDate(date)}</span>
      </p>
    </header>
  )
}
