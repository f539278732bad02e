import type { EditionView } from '@/data/editions'
import { formatDate, formatMonthDay, formatWeekday, startOfDay } from '@/domain/dates'
import styles from './edition-list.module.css'

/** One issue: its day, and its pages by name. */
export function EditionEntry({ edition }: { edition: EditionView }) {
  const { day, pages, publication, title } = edition
  return (
    <li className={styles.edition}>
      <h2 className={styles.date}>
        <a href={pages[0]?.href ?? `/editions/${day}`}>
          <time dateTime={day}>{formatDate(startOfDay(day))}</time>
        </a>
        <span>{formatWeekday(startOfDay(day))}</span>
      </h2>
      <div>
        <p className={styles.name}>
          {title?.startsWith(publication)
            ? publication
            : [publication, title].filter(Boolean).join(' ')}
        </p>
        <ul className={styles.pages}>
          {pages.map((page) => (
            <li key={page.number}>
              <a href={page.href}>
                <span className="visually-hidden">{formatMonthDay(startOfDay(day))}</span>第
                {page.number}版 {page.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
