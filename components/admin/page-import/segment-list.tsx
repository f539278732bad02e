'use client'

import { type Dispatch, Fragment, useState } from 'react'
import { workingHeadline } from '@/domain/page-drafts/story-words'
import type { PageSegments } from '@/domain/page-import/segments'
import type { ImportAction } from './import-state'
import styles from './page-import.module.css'
import { SegmentRow } from './segment-row'
import type { NumberedStory } from './to-request'

type Props = {
  text: string
  segments: PageSegments
  stories: NumberedStory[]
  change: Dispatch<ImportAction>
}

/** The page in printed order, stretch by stretch; one at a time is open for correction. */
export function SegmentList({ text, segments, stories, change }: Props) {
  const [open, setOpen] = useState<number | null>(null)
  // The row that is open stays with the words that are corrected.
  const correct: Dispatch<ImportAction> = (action) => {
    change(action)
    if (action.type === 'merge') setOpen(action.at - 1)
  }
  const choices = stories.map(({ number, story }, i) => ({
    number,
    label: `第 ${i + 1} 篇　${workingHeadline(story).slice(0, 18)}`,
  }))
  return (
    <ol className={styles.segments}>
      {segments.map((segment, at) => {
        const begins = segment.story !== null && segment.story !== segments[at - 1]?.story
        const story = choices.find(({ number }) => number === segment.story)
        return (
          <Fragment key={segment.start}>
            {begins && story && (
              <li className={styles.storyMark} id={`segment-story-${story.number}`}>
                {story.label.split('　')[0]}
              </li>
            )}
            <SegmentRow
              text={text}
              segment={segment}
              at={at}
              stories={choices}
              isOpen={open === at}
              onToggle={() => setOpen(open === at ? null : at)}
              change={correct}
            />
          </Fragment>
        )
      })}
    </ol>
  )
}
