'use client'

import type { Dispatch } from 'react'
import type { ProposedPhone } from '@/domain/page-drafts/decision'
import type { ImportedPage } from '@/domain/page-import/types'
import type { ImportAction } from './import-state'
import styles from './page-import.module.css'

type Props = {
  page: ImportedPage
  phones: ProposedPhone[]
  leftOut: string[]
  change: Dispatch<ImportAction>
}

/** What is no story: the ad desk's numbers to propose, and the words that no rule could place. */
export function Leftovers({ page, phones, leftOut, change }: Props) {
  return (
    <>
      {phones.length > 0 && (
        <fieldset className={styles.story}>
          <legend>登报咨询</legend>
          {phones.map(({ number, quote }) => (
            <p key={number}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={!leftOut.includes(number)}
                  onChange={() => change({ type: 'phone', number })}
                />
                把 {number} 报给管理员核对
              </label>{' '}
              <q>{quote}</q>
            </p>
          ))}
        </fieldset>
      )}
      {page.unplaced.length > 0 && (
        <fieldset className={styles.story}>
          <legend>未归入（{page.unplaced.length} 处）</legend>
          <p className={styles.hint}>
            在左边的原文里点开，指明它们属于哪一篇；不处理则不进入任何稿件。
          </p>
          <ul className={styles.proposals}>
            {[...new Set(page.unplaced)].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  )
}
