import type { StudioEntry } from '@/data/studios'
import {
  type LedgerRow,
  ledgerByField,
  ledgerByLevel,
  sumByKind,
} from '@/domain/achievement-ledger'
import styles from './studios.module.css'

/** What all studios have achieved: by kind in large figures, then by level and by field. */
export function Ledger({ studios }: { studios: readonly StudioEntry[] }) {
  const sums = sumByKind(studios)
  if (sums.length === 0) return null
  return (
    <section aria-label="成果总账">
      <dl className={styles.totals}>
        <div>
          <dt>工作室</dt>
          <dd>{studios.length}</dd>
        </div>
        {sums.map(({ kind, label, count }) => (
          <div key={kind}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.tables}>
        <Rows caption="按级别" head="级别" rows={ledgerByLevel(studios)} />
        <Rows caption="按领域" head="领域" rows={ledgerByField(studios)} />
      </div>
    </section>
  )
}

type RowsProps = { caption: string; head: string; rows: readonly LedgerRow[] }

function Rows({ caption, head, rows }: RowsProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={styles.figure}>
            工作室
          </th>
          <th scope="col">成果</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, studios, sums }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.figure}>{studios}</td>
            <td>{sums.length > 0 ? <Sums sums={sums} /> : '尚无'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A line breaks between two kinds, never between a kind and its figure. */
function Sums({ sums }: Pick<LedgerRow, 'sums'>) {
  return sums.map(({ kind, label, count }, index) => (
    <span key={kind} className={styles.sum}>
      {label}
      {count}
      {index < sums.length - 1 && '、'}
    </span>
  ))
}
