'use client'

import { useState } from 'react'
import { type Revealed, reveal } from './registrations-api'

type Props = { event: string | number; registration: number; masked: string }

/** The masked number; who needs the whole one says why. */
export function RevealPhone({ event, registration, masked }: Props) {
  const [shown, setShown] = useState<Revealed | null>(null)
  const [error, setError] = useState('')

  async function ask() {
    const reason = window.prompt('查看手机号和答问的用途（会记入操作记录）：')
    if (reason === null) return
    const answer = await reveal(event, registration, reason)
    setError('error' in answer ? answer.error : '')
    if (!('error' in answer)) setShown(answer)
  }

  if (shown)
    return (
      <>
        {shown.phone ?? '密钥已更换，读不出来'}
        {shown.answers.map(({ label, answer }) => (
          <span key={label} className="registrations__note">
            {label}：{answer}
          </span>
        ))}
      </>
    )
  return (
    <>
      {masked}
      {masked && (
        <button type="button" className="registrations__reveal" onClick={ask}>
          查看
        </button>
      )}
      {error && <span className="registrations__note">{error}</span>}
    </>
  )
}
