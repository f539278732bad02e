'use client'

import type { Dispatch } from 'react'
import type { PageHead } from '@/domain/page-import/types'
import type { Problem } from './import-api'
import type { ImportAction } from './import-state'
import styles from './page-import.module.css'
import { TextField } from './text-field'

type Props = { head: PageHead; problems: Problem[]; change: Dispatch<ImportAction> }

/** Paper, day, number and name of the page. What the page does not say, the editor is asked; nothing is guessed. */
export function HeadFields({ head, problems, change }: Props) {
  const field = (name: keyof PageHead, label: string, type?: 'date') => (
    <TextField
      label={label}
      type={type}
      value={head[name] ?? ''}
      problem={problems.find((problem) => problem.field === name)?.message}
      onChange={(value) => change({ type: 'head', change: { [name]: value || null } })}
    />
  )
  return (
    <fieldset className={styles.story}>
      <legend>版面</legend>
      <div className={styles.row}>
        {field('publication', '报名')}
        {field('date', '出版日期', 'date')}
        {field('number', '版次')}
        {field('section', '版名')}
      </div>
    </fieldset>
  )
}
