'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import './reset-second-factor.css'

/** On another's account: takes the second factor away, for whoever lost telephone and recovery codes. */
export function ResetSecondFactor() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [answer, setAnswer] = useState('')
  if (!id || user?.id === id) return null

  async function reset() {
    if (!window.confirm('重置后，该账号登录只凭密码，或须重新设置两步验证。确定重置？')) return
    setAnswer('正在重置…')
    setAnswer(await ask(`/api/users/${id}/second-factor/reset`))
  }

  return (
    <div className="reset-second-factor">
      <button type="button" onClick={() => void reset()}>
        重置两步验证
      </button>
      <p role="status">{answer}</p>
    </div>
  )
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address, { method: 'POST' }).catch(() => null)
  const body = await response?.json().catch(() => null)
  return body?.message ?? body?.errors?.[0]?.message ?? '没有办成，请稍后再试。'
}
