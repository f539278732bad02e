'use client'

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { RETURN_CODES } from '@/domain/review'
import './acts.css'
import './review-acts.css'
import { type OpenAct, type Standing, standingOf } from './review-history/review-api'

/** Above a story in the admin: where it stands in review and what may be done with it now, asked of the server. */
export function ReviewActs() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [opinion, setOpinion] = useState('')
  const [code, setCode] = useState('')
  const opinionId = useId()
  const codeId = useId()
  const updatedAt = useFormFields(([fields]) => fields.updatedAt?.value)

  const ask = useCallback(async () => {
    if (id) setStanding(await standingOf(id))
  }, [id])

  useEffect(() => {
    void ask()
  }, [ask])

  async function act({ action, needsOpinion, needsCode }: OpenAct) {
    if (needsCode && code === '') return missing('请选择退回原因。', codeId)
    if (needsOpinion && opinion.trim() === '') return missing('请写明意见。', opinionId)
    await send('review', { action, opinion, code: code || null, updatedAt })
  }

  async function send(door: 'review' | 'urgency', said: object) {
    setBusy(true)
    setRefusal('')
    const answer = await fetch(`/api/articles/${id}/${door}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(said),
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

  function missing(sentence: string, field: string) {
    setRefusal(sentence)
    document.getElementById(field)?.focus()
  }

  if (!id || !standing) return null
  return (
    <section className="review-acts" aria-label="审稿">
      <p className="review-acts__state">
        审稿：<strong>{standing.stateLabel}</strong>
        {standing.urgent && <span className="review-acts__urgent">急稿</span>}
      </p>
      {standing.lastReturn && (standing.state === 'returned' || standing.state === 'withdrawn') && (
        <p className="review-acts__return">
          {standing.lastReturn.byName}：{standing.lastReturn.reason}
        </p>
      )}
      {standing.actions.some(({ needsCode }) => needsCode) && (
        <div className="review-acts__said">
          <label htmlFor={codeId}>退回原因</label>
          <select id={codeId} value={code} onChange={(event) => setCode(event.target.value)}>
            <option value="">退回时选</option>
            {Object.entries(RETURN_CODES).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {standing.actions.length > 0 && (
        <div className="review-acts__said">
          <label htmlFor={opinionId}>意见</label>
          <input
            id={opinionId}
            value={opinion}
            maxLength={500}
            onChange={(event) => setOpinion(event.target.value)}
          />
        </div>
      )}
      <div className="acts review-acts__buttons">
        {standing.actions.map((open) => (
          <button
            key={open.action}
            type="button"
            data-action={open.action}
            disabled={isBusy || isModified}
            onClick={() => void act(open)}
          >
            {open.label}
          </button>
        ))}
        {standing.mayMarkUrgent && (
          <button
            type="button"
            className="review-acts__mark"
            disabled={isBusy || isModified}
            onClick={() => void send('urgency', { urgent: !standing.urgent })}
          >
            {standing.urgent ? '取消急稿' : '标为急稿'}
          </button>
        )}
      </div>
      {standing.openRemarks > 0 && (
        <p className="review-acts__hint">
          还有{standing.openRemarks}条须改的批注没有处理，处理前不能过审。
        </p>
      )}
      {isModified && standing.actions.length > 0 && (
        <p className="review-acts__hint">正在保存修改，保存后即可办理。</p>
      )}
      <p className="review-acts__refusal" role="alert">
        {refusal}
      </p>
    </section>
  )
}
