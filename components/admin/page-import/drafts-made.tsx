'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Created } from './import-api'
import styles from './page-import.module.css'

type Props = { created: Created; onAgain: () => void }
type Line = { collection: string; label: string; id: number; title: string; isNew: boolean }

/** What was made and what was there already, each linked. */
export function DraftsMade({ created, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const lines: Line[] = [
    ...created.articles.map((each) => ({ collection: 'articles', label: '稿件', ...each })),
    ...created.events.map((each) => ({ collection: 'events', label: '活动', ...each })),
    ...created.studios.map((each) => ({ collection: 'studios', label: '创新工作室', ...each })),
    { collection: 'editions', label: '报纸', ...created.edition },
  ]
  const made = lines.filter(({ isNew }) => isNew).length
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        新建草稿 {made} 份，已有 {lines.length - made} 份
      </h2>
      <p>没有发布任何内容。请逐篇核对，然后提交审稿。</p>
      <ul className={styles.made}>
        {lines.map(({ collection, label, id, title, isNew }) => (
          <li key={`${collection} ${id}`}>
            <span className={styles.role}>{isNew ? '新建' : '已有'}</span>
            {label} <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          </li>
        ))}
        {created.phones.map(({ number, isNew }) => (
          <li key={number}>
            <span className={styles.role}>{isNew ? '已报' : '已有'}</span>
            登报咨询电话 {number}
            {isNew ? '，待管理员核对' : ''}
          </li>
        ))}
      </ul>
      {created.notes.length > 0 && (
        <ul className={styles.notes}>
          {created.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button onClick={onAgain}>再导入一版</Button>
      </div>
    </section>
  )
}
