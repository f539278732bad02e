'use client'

import { useId } from 'react'
import styles from './page-import.module.css'

type Props = {
  label: string
  value: string
  problem?: string
  placeholder?: string
  type?: 'text' | 'date'
  onChange: (value: string) => void
}

/** A labelled line with its error beneath. */
export function TextField({ label, value, problem, placeholder, type = 'text', onChange }: Props) {
  const error = useId()
  return (
    <label className={styles.field}>
      {label}
      <input
        type={type}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? error : undefined}
      />
      {problem && (
        <span className={styles.fieldProblem} id={error}>
          {problem}
        </span>
      )}
    </label>
  )
}
