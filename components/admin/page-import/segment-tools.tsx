'use client'

import type { Dispatch } from 'react'
import { lineStarts } from '@/domain/page-drafts/correct-segments'
import { SEGMENT_ROLE_LABELS, SEGMENT_ROLES } from '@/domain/page-drafts/role-labels'
import type { Role, Segment } from '@/domain/page-import/segments'
import type { ImportAction } from './import-state'
import styles from './page-import.module.css'
import type { StoryName } from './segment-row'

type Props = {
  text: string
  segment: Segment
  at: number
  stories: StoryName[]
  change: Dispatch<ImportAction>
}

/** What can be corrected of a stretch: what it is, whose it is, and where it begins and ends. */
export function SegmentTools({ text, segment, at, stories, change }: Props) {
  return (
    <div className={styles.tools}>
      <label>
        这是
        <select
          value={segment.role}
          onChange={(event) => change({ type: 'role', at, role: event.target.value as Role })}
        >
          {SEGMENT_ROLES.map((role) => (
            <option key={role} value={role}>
              {SEGMENT_ROLE_LABELS[role]}
            </option>
          ))}
        </select>
      </label>
      <label>
        属于
        <select
          value={segment.story ?? ''}
          onChange={(event) => {
            const { value } = event.target
            change({ type: 'story', at, story: value === '' ? null : Number(value) })
          }}
        >
          <option value="">不属于任何稿件</option>
          {stories.map(({ number, label }) => (
            <option key={number} value={number}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => change({ type: 'begin-story', at })}>
        从这里起另成一篇
      </button>
      {at > 0 && (
        <button type="button" onClick={() => change({ type: 'merge', at })}>
          并入上一段
        </button>
      )}
      {(segment.role === 'paragraph' || segment.role === 'caption') && (
        <label>
          <input
            type="checkbox"
            checked={segment.continues}
            onChange={(event) => change({ type: 'continues', at, continues: event.target.checked })}
          />
          与前面是同一自然段
        </label>
      )}
      {lineStarts(text, segment).map((offset) => (
        <button type="button" key={offset} onClick={() => change({ type: 'split', at, offset })}>
          在“{lineAt(text, offset)}”前拆开
        </button>
      ))}
    </div>
  )
}

const lineAt = (text: string, offset: number): string => {
  const line =
    text
      .slice(offset, offset + 40)
      .split(/[\r\n]/)[0]
      ?.trim() ?? ''
  return line.length > 10 ? `${line.slice(0, 10)}…` : line
}
