'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { contextOf, storyNumbers } from '@/domain/page-drafts/decide'
import { proposedPhones } from '@/domain/page-drafts/decision'
import { buildPage } from '@/domain/page-import/build-page'
import { HeadFields } from './head-fields'
import { type Created, createPageDrafts, type Preview, type Problem } from './import-api'
import { choiceOf, reduceImport } from './import-state'
import { Leftovers } from './leftovers'
import styles from './page-import.module.css'
import { SegmentList } from './segment-list'
import { StoryFieldset } from './story-fieldset'
import { toRequest } from './to-request'

type Props = {
  preview: Preview
  onBack: () => void
  onMade: (created: Created) => void
}

/** The page beside what was understood of it; every correction of the one is seen at once in the other. */
export function PageCheck({ preview, onBack, onMade }: Props) {
  const [state, change] = useReducer(reduceImport, preview, ({ text, segments, page }) => ({
    text,
    segments,
    head: page.page,
    choices: {},
    phonesLeftOut: [],
  }))
  const [isMaking, setMaking] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const page = useMemo(
    () => buildPage(state.segments, state.text, contextOf(state.head)),
    [state.segments, state.text, state.head],
  )
  const stories = storyNumbers(state.segments).flatMap((number, i) => {
    const story = page.stories[i]
    return story ? [{ number, story }] : []
  })
  const request = toRequest(state, stories, page)

  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])

  async function make() {
    setMaking(true)
    setProblems([])
    const answer = await createPageDrafts(request)
    setMaking(false)
    if (answer.kind === 'ok') onMade(answer.value)
    else setProblems(answer.problems)
  }

  return (
    <>
      {problems.length > 0 && (
        <div className={styles.problem} ref={summary} role="alert" tabIndex={-1}>
          <p>还没有建立草稿，请先改好：</p>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.panes}>
        <section className={styles.page} aria-labelledby="import-original">
          <h2 id="import-original">版面原文</h2>
          <SegmentList {...state} stories={stories} change={change} />
        </section>
        <section className={styles.understood} aria-labelledby="import-understood">
          <h2 id="import-understood">识别结果</h2>
          <HeadFields head={state.head} problems={problems} change={change} />
          {stories.map(({ number, story }, i) => {
            const at = request.stories.findIndex((each) => each.number === number)
            return (
              <StoryFieldset
                key={number}
                place={i + 1}
                number={number}
                story={story}
                choice={choiceOf(state, number)}
                columns={preview.columns}
                unions={preview.unions}
                problems={at < 0 ? [] : problemsUnder(problems, `stories.${at}.edits.`)}
                change={change}
              />
            )
          })}
          <Leftovers
            page={page}
            phones={proposedPhones(page, state.text)}
            leftOut={state.phonesLeftOut}
            change={change}
          />
        </section>
      </div>
      <div className={styles.bar}>
        <Button buttonStyle="secondary" onClick={onBack} disabled={isMaking}>
          返回修改原文
        </Button>
        <Button onClick={make} disabled={isMaking || request.stories.length === 0}>
          建立草稿
        </Button>
        <p role="status" aria-live="polite">
          {isMaking ? (
            <>
              <progress aria-label="进度" /> 正在建立 {request.stories.length} 篇稿件的草稿…
            </>
          ) : (
            `将建立 ${request.stories.length} 篇稿件的草稿，不会发布。`
          )}
        </p>
      </div>
    </>
  )
}

const problemsUnder = (problems: Problem[], prefix: string): Problem[] =>
  problems
    .filter(({ field }) => field.startsWith(prefix))
    .map(({ field, message }) => ({ field: field.slice(prefix.length), message }))
