import type { ReactNode } from 'react'
import styles from './facts.module.css'
import { Unbroken } from './unbroken'

export type Fact = { label: string; value: ReactNode }

/** What, where, who: labels that hang in red beside what they name. A fact without a value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  )
  return (
    <dl className={styles.facts}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{typeof value === 'string' ? <Unbroken text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
