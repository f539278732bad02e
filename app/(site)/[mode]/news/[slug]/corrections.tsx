import { dayOf, formatDate } from '@/domain/dates'
import styles from './end-matter.module.css'

type Props = { corrections: readonly { date: string; text: string }[] }

/** Said before the story is read: that it was put right, when, and where to read what. */
export function CorrectionNotice({ corrections }: Props) {
  const last = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1)
  if (!last) return null
  return (
    <p className={styles.notice}>
      本文有更正（<time dateTime={dayOf(last)}>{formatDate(last)}</time>），
      <a href="#corrections">见文末</a>。
    </p>
  )
}

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
