'use client'

import type { Dispatch } from 'react'
import { isOutsideStories, SEGMENT_ROLE_LABELS } from '@/domain/page-drafts/role-labels'
import type { Segment } from '@/domain/page-import/segments'
import type { ImportAction } from './import-state'
import styles from './page-import.module.css'
import { SegmentTools } from './segment-tools'

export type StoryName = { number: number; label: string }

type Props = {
  text: string
  segment: Segment
  at: number
  stories: StoryName[]
  isOpen: boolean
  onToggle: () => void
  change: Dispatch<ImportAction>
}

/** One stretch with what it is; pressed, it opens its corrections. */
export function SegmentRow({ text, segment, at, stories, isOpen, onToggle, change }: Props) {
  const words = text.slice(segment.start, segment.end).trim()
  return (
    <li className={styles.segment} data-look={lookOf(segment)}>
      <button
        type="button"
        className={styles.segmentButton}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.role}>{SEGMENT_ROLE_LABELS[segment.role]}</span>
        <span className={styles.words}>{words || '（空白）'}</span>
      </button>
      {isOpen && (
        <SegmentTools text={text} segment={segment} at={at} stories={stories} change={change} />
      )}
    </li>
  )
}

/** The colour of a stretch; its role stands beside it in words. */
function lookOf({ role }: Segment): 'display' | 'people' | 'text' | 'outside' | 'unplaced' {
  if (role === 'unplaced') return 'unplaced'
  if (isOutsideStories(role)) return 'outside'
  if (role === 'paragraph' || role === 'caption') return 'text'
  const isDisplay = role === 'headline' || role === 'kicker' || role === 'deck' || role === 'column'
  return isDisplay || role === 'note-label' ? 'display' : 'people'
}
