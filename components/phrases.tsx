import { Fragment } from 'react'
import { phrasesOf } from '@/domain/headline-phrases'
import styles from './phrases.module.css'

/** A headline whose lines end between words. */
export function Phrases({ text }: { text: string }) {
  return (
    <span className={styles.phrases}>
      {phrasesOf(text).map((phrase, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text, some of them alike
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
