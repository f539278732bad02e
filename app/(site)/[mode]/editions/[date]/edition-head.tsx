import type { EditionView } from '@/data/editions'
import { formatDate, formatLunarDate, formatWeekday, startOfDay } from '@/domain/dates'
import styles from './edition-head.module.css'

type Page = EditionView['pages'][number]
type Props = { edition: EditionView; page: Page; previous: Page | null; next: Page | null }

/** The head of a newspaper page: number and name of the page, paper and day; then the way to the other pages. */
export function EditionHead({ edition, page, previous, next }: Props) {
  const date = startOfDay(edition.day)
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>
          <span className={styles.number}>第{page.number}版</span> {page.name}
        </h1>
        <p className={styles.paper}>
          <span className={styles.publication}>{edition.publication}</span>
          <time dateTime={edition.day}>{formatDate(date)}</time> {formatWeekday(date)}{' '}
          <span className={styles.lunar}>{formatLunarDate(date)}</span>
        </p>
      </div>
      <nav aria-label="版面" className={styles.pages}>
        {previous && (
          <a href={previous.href} rel="prev">
            上一版
          </a>
        )}
        <ol>
          {edition.pages.map((other) => (
            <li key={other.number}>
              <a href={other.href} aria-current={other.number === page.number ? 'page' : undefined}>
                <b>{other.number}</b> {other.name}
              </a>
            </li>
          ))}
        </ol>
        {next && (
          <a href={next.href} rel="next">
            下一版
          </a>
        )}
      </nav>
    </header>
  )
}
