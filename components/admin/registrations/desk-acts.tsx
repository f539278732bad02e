'use client'

import { useState } from 'react'
import { actOnRegistrations } from './registrations-api'

type Props = { event: string | number; chosen: number[]; onDone: () => void }

/** What is done with the chosen ones; a reason goes to them and into the log. */
export function DeskActs({ event, chosen, onDone }: Props) {
  const [reason, setReason] = useState('')
  const [answer, setAnswer] = useState('')
  const people = `所选 ${chosen.length} 人`

  async function act(path: string, question: string, data: object) {
    if (!window.confirm(question)) return
    setAnswer('正在办理…')
    setAnswer(await actOnRegistrations(event, path, { ids: chosen, reason, ...data }))
    onDone()
  }

  const hasReason = reason.trim().length >= 2
  return (
    <div className="registrations__acts">
      <span>{chosen.length === 0 ? '先在名单里选定' : people}</span>
      <input
        aria-label="原因"
        placeholder="原因：不予通过、取消时必填，本人会看到"
        value={reason}
        maxLength={100}
        onChange={(changed) => setReason(changed.target.value)}
      />
      <button
        type="button"
        disabled={chosen.length === 0}
        onClick={() => act('decide', `通过${people}的报名？`, { approve: true })}
      >
        通过
      </button>
      <button
        type="button"
        disabled={chosen.length === 0 || !hasReason}
        onClick={() => act('decide', `不予通过${people}的报名？`, { approve: false })}
      >
        不予通过
      </button>
      <button
        type="button"
        disabled={chosen.length === 0 || !hasReason}
        onClick={() => act('cancel', `取消${people}的报名？名额随即让给候补的人。`, {})}
      >
        取消报名
      </button>
      <p role="status">{answer}</p>
    </div>
  )
}
