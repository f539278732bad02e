'use client'

import type { Dispatch } from 'react'
import { ARTICLE_KINDS } from '@/domain/article'
import { workingHeadline } from '@/domain/page-drafts/story-words'
import type { ImportedStory } from '@/domain/page-import/types'
import type { Preview, Problem } from './import-api'
import type { ImportAction, StoryChoice } from './import-state'
import styles from './page-import.module.css'
import { ProposalList } from './proposal-list'
import { StoryFields } from './story-fields'
import { StoryText } from './story-text'

export type StoryProps = {
  place: number
  number: number
  story: ImportedStory
  choice: StoryChoice
  columns: Preview['columns']
  unions: Preview['unions']
  problems: Problem[]
  change: Dispatch<ImportAction>
}

/** One story as understood: taken or left out, its fields, its text, and what it proposes. */
export function StoryFieldset(props: StoryProps) {
  const { place, number, story, choice, unions, change } = props
  const decide = (part: Partial<StoryChoice>) =>
    change({ type: 'choice', story: number, change: part })
  return (
    <fieldset className={styles.story} data-left-out={choice.isLeftOut}>
      <legend>
        第 {place} 篇 · {ARTICLE_KINDS[story.kind]}
      </legend>
      <p className={styles.storyHead}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={!choice.isLeftOut}
            onChange={(event) => decide({ isLeftOut: !event.target.checked })}
          />
          建立草稿
        </label>
        <a href={`#segment-story-${number}`}>看原文</a>
        <span>把握 {Math.round(story.confidence * 100)}%</span>
      </p>
      {choice.isLeftOut ? (
        <p className={styles.hint}>不建立：{choice.edits.headline ?? workingHeadline(story)}</p>
      ) : (
        <>
          <StoryFields {...props} decide={decide} />
          <StoryText story={story} />
          <ProposalList
            proposals={story.suggestions}
            choice={choice}
            isCityDesk={unions !== null}
            decide={decide}
          />
        </>
      )}
    </fieldset>
  )
}
