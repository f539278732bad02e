import { Fragment } from 'react'
import { unbrokenParts } from '@/domain/unbroken'
import styles from './unbroken.module.css'

/** A text whose telephone numbers, serial numbers and hours never break across lines. */
export function Unbroken({ text }: { text: string }) {
  return unbrokenParts(text).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text, some of them alike
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text, some of them alike
      <Fragment key={place}>{part}</Fragment>
    ),
  )
}
