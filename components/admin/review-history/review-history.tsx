'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { PastActItem } from './past-act-item'
import { Remarks } from './remarks'
import { type Standing, standingOf } from './review-api'
import './review-history.css'

/** Above the words of a story: the remarks on it, and each act of its review with what changed since. */
export function ReviewHistory() {
  const { id } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing | null>(null)
  const ask = useCallback(async () => {
    if (id) setStanding(await standingOf(id))
  }, [id])
  useEffect(() => {
    void ask()
  }, [ask])
  if (!id || !standing) return null
  const { history } = standing
  return (
    <>
      <Remarks story={id} standing={standing} onSent={ask} />
      {history.length > 0 && (
        <details className="review-history" open={history[0]?.isReturn}>
          <summary>审稿记录（{history.length}）</summary>
          <ol>
            {history.map((act) => (
              <PastActItem key={act.id} story={id} act={act} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
