import { dayOf, formatDate } from '@/domain/dates'
import styles from './end-matter.module.css'

type Props = { corrections: readonly { date: string; text: string }[] }

/** 更正: dated, public, under the story for good. */
export function Corrections({ corrections }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">更正</h2>
      {corrections.map(({ date, text }) => (
        <p key={date + text}>
          <time dateTime={dayOf(date)}>{formatDate(date)}</time>
          {text}
        </p>
      ))}
    </section>
  )
}
