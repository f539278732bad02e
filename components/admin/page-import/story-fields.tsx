'use client'

import { matchName } from '@/domain/page-drafts/match-name'
import { workingHeadline } from '@/domain/page-drafts/story-words'
import type { StoryChoice } from './import-state'
import styles from './page-import.module.css'
import { PeopleField } from './people-field'
import type { StoryProps } from './story-fieldset'
import { TextField } from './text-field'

type Props = StoryProps & { decide: (part: Partial<StoryChoice>) => void }

/** The headline stack, the people, the column, and for the city desk the union. */
export function StoryFields({ story, choice, columns, unions, problems, decide }: Props) {
  const edits = { ...story, ...choice.edits }
  const edit = (part: StoryChoice['edits']) => decide({ edits: { ...choice.edits, ...part } })
  const line = (name: 'kicker' | 'headline' | 'deck', label: string) => (
    <TextField
      label={label}
      value={edits[name] ?? ''}
      placeholder={name === 'headline' ? workingHeadline(story) : undefined}
      problem={problems.find(({ field }) => field === name)?.message}
      onChange={(value) => edit({ [name]: value || null })}
    />
  )
  const known = edits.column ? matchName(edits.column, columns) : null
  return (
    <>
      {line('kicker', '引题')}
      {line('headline', '主题')}
      {line('deck', '副题')}
      <div className={styles.row}>
        <PeopleField
          label="记者"
          names={edits.reporters}
          onChange={(reporters) => edit({ reporters })}
        />
        <PeopleField
          label="通讯员"
          names={edits.correspondents}
          onChange={(correspondents) => edit({ correspondents })}
        />
        <label className={styles.field}>
          栏目
          <select
            value={known?.name ?? edits.column ?? ''}
            onChange={(event) => edit({ column: event.target.value || null })}
          >
            <option value="">不归栏目</option>
            {edits.column && !known && (
              <option value={edits.column}>{edits.column}（还没有这个栏目）</option>
            )}
            {columns.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {unions && (
          <label className={styles.field}>
            所属工会
            <select
              value={choice.union ?? ''}
              onChange={(event) => decide({ union: Number(event.target.value) || null })}
            >
              <option value="">按勾选的工会建议</option>
              {unions.map(({ id, shortName }) => (
                <option key={id} value={id}>
                  {shortName}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </>
  )
}
