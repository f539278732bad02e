'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PastActItem } from './past-act-item'
import { type PastAct, standingOf } from './review-api'
import './review-history.css'

/** 审稿记录: each act with who, when, which version, which opinion; and what changed in the story since. */
export function ReviewHistory() {
  const { id } = useDocumentInfo()
  const [history, setHistory] = useState<PastAct[]>([])
  useEffect(() => {
    if (id) void standingOf(id).then((standing) => setHistory(standing?.history ?? []))
  }, [id])
  if (!id || history.length === 0) return null
  return (
    <details className="review-history" open={history.some(({ isReturn }) => isReturn)}>
      <summary>审稿记录（{history.length}）</summary>
      <ol>
        {history.map((act) => (
          <PastActItem key={act.id} story={id} act={act} />
        ))}
      </ol>
    </details>
  )
}
