import type { ColumnView } from '@/data/columns'
import { COLUMN_KINDS } from '@/domain/article'
import styles from './special-head.module.css'

/** A special column opens with a band of its own: what it is about, before any story. */
export function SpecialHead({ column }: { column: ColumnView }) {
  return (
    <header className={styles.band}>
      <p className={styles.label}>{COLUMN_KINDS[column.kind]}</p>
      <h1>{column.name}</h1>
      {column.intro && <p className={styles.intro}>{column.intro}</p>}
    </header>
  )
}
