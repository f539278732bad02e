import type { findNeighbours } from '@/data/editions'
import { formatMonthDay, formatWeekday, startOfDay } from '@/domain/dates'
import { monthOf } from '@/domain/month'
import { type FoundPage, pageInWords } from './find-page'
import styles from './turn-pages.module.css'

type Props = { found: FoundPage; neighbours: Awaited<ReturnType<typeof findNeighbours>> }

/** At the end of a page: the pages before and after it, then the issues before and after this one. */
export function TurnPages({ found, neighbours }: Props) {
  const { edition, previous, next } = found
  return (
    <nav aria-label="翻版和往期" className={styles.turn}>
      {previous && (
        <a href={previous.href}>
          <small>上一版</small> {pageInWords(previous)}
        </a>
      )}
      {next && (
        <a className={styles.on} href={next.href}>
          <small>下一版</small> {pageInWords(next)}
        </a>
      )}
      <p className={styles.issues}>
        {neighbours.previous && (
          <a href={`/editions/${neighbours.previous.day}`}>
            上一期 {dayInWords(neighbours.previous.day)}
          </a>
        )}
        <a href={`/editions/calendar/${monthOf(edition.day)}`}>往期日历</a>
        {neighbours.next && (
          <a href={`/editions/${neighbours.next.day}`}>下一期 {dayInWords(neighbours.next.day)}</a>
        )}
      </p>
    </nav>
  )
}

function dayInWords(day: string): string {
  const date = startOfDay(day)
  return `${formatMonthDay(date)} ${formatWeekday(date)}`
}
