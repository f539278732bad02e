import { useState } from 'react'
import type { ParagraphChange } from '@/domain/text-diff/diff-paragraphs'
import { Changes } from './changes'
import { inWords } from './moment'
import { changesSince, type PastAct } from './review-api'

/** One act, and on demand the words that came and went since. */
export function PastActItem({ story, act }: { story: number | string; act: PastAct }) {
  const [changes, setChanges] = useState<ParagraphChange[] | null>(null)
  const [isAway, setAway] = useState(false)

  async function show() {
    const found = await changesSince(story, act.id)
    setChanges(found)
    setAway(found === null)
  }

  return (
    <li>
      <p>
        <time dateTime={act.at}>{inWords(act.at)}</time> {act.byName} <strong>{act.action}</strong>
        <span className="review-history__place">
          {act.from}
          {act.version !== null && ` · 第${act.version}号版本`}
        </span>
      </p>
      {(act.code || act.opinion) && <p>{[act.code, act.opinion].filter(Boolean).join('：')}</p>}
      {changes ? (
        <Changes changes={changes} />
      ) : (
        <button type="button" onClick={() => void show()}>
          {act.isReturn ? '看退回后的改动' : '看此后的改动'}
        </button>
      )}
      {isAway && <p role="alert">暂时不可用，请稍后再试。</p>}
    </li>
  )
}
