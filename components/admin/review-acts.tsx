'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import './review-acts.css'

type OpenAct = { action: string; label: string; needsReason: boolean }
type Standing = {
  state: string
  stateLabel: string
  actions: OpenAct[]
  lastReturn: { byName: string; reason: string } | null
}

/** Above a story in the admin: where it stands in review and what may be done with it now, asked of the server. */
export function ReviewActs() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const address = `/api/articles/${id}/review`

  const ask = useCallback(async () => {
    const answer = await fetch(address, { credentials: 'same-origin' })
    if (answer.ok) setStanding(await answer.json())
  }, [address])

  useEffect(() => {
    if (id) void ask()
  }, [id, ask])

  async function act({ action, needsReason }: OpenAct) {
    if (needsReason && reason.trim() === '') {
      setRefusal('请写明理由。')
      document.getElementById(reasonId)?.focus()
      return
    }
    setBusy(true)
    setRefusal('')
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action, reason }),
    }).catch(() => null)
    if (answer?.ok) {
      // The form holds the story as it was; it is read anew with its new state.
      window.location.reload()
      return
    }
    const body = await answer?.json().catch(() => null)
    setRefusal(body?.errors?.[0]?.message ?? '暂时不可用，请稍后再试。')
    setBusy(false)
  }

  if (!id || !standing) return null
  return (
    <section className="review-acts" aria-label="审稿">
      <p className="review-acts__state">
        审稿：<strong>{standing.stateLabel}</strong>
      </p>
      {standing.lastReturn && (standing.state === 'returned' || standing.state === 'withdrawn') && (
        <p className="review-acts__return">
          {standing.lastReturn.byName}：{standing.lastReturn.reason}
        </p>
      )}
      {standing.actions.some(({ needsReason }) => needsReason) && (
        <div className="review-acts__reason">
          <label htmlFor={reasonId}>理由</label>
          <input
            id={reasonId}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <div className="review-acts__buttons">
        {standing.actions.map((open) => (
          <button
            key={open.action}
            type="button"
            disabled={isBusy || isModified}
            onClick={() => void act(open)}
          >
            {open.label}
          </button>
        ))}
      </div>
      {isModified && standing.actions.length > 0 && (
        <p className="review-acts__hint">正在保存修改，保存后即可办理。</p>
      )}
      <p className="review-acts__refusal" role="alert">
        {refusal}
      </p>
    </section>
  )
}
