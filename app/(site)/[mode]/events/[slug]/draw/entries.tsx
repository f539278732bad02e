import { entryLabel } from '@/domain/draw/rank'
import styles from './draw.module.css'

type Props = { title: string; entries: readonly number[]; isChosen?: boolean }

/** Entry numbers in the drawn order; nothing where there are none. */
export function Entries({ title, entries, isChosen = false }: Props) {
  if (entries.length === 0) return null
  return (
    <>
      <h3 className={styles.subtitle}>
        {title} <span className={styles.soft}>{entries.length} 个</span>
      </h3>
      <ol className={isChosen ? styles.chosen : styles.entries}>
        {entries.map((entry) => (
          <li key={entry}>{entryLabel(entry)}</li>
        ))}
      </ol>
    </>
  )
}
