'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import '../acts.css'
import { type Answer, askAccount } from './ask-account'

const ACTS = [
  { path: 'invitation', label: '生成邀请链接', warning: null },
  {
    path: 'sessions/end',
    label: '退出全部登录',
    warning: '该账号在所有设备上都要重新登录。确定？',
  },
  {
    path: 'second-factor/reset',
    label: '重置两步验证',
    warning: '重置后，该账号登录只凭密码，或须重新设置两步验证。确定？',
  },
]

/** On another's account, for administrators: what is done to it besides changing its fields. */
export function AccountActs() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [answer, setAnswer] = useState<Answer>({ message: '' })
  if (!id || user?.id === id) return null

  async function act({ path, warning }: (typeof ACTS)[number]) {
    if (warning && !window.confirm(warning)) return
    setAnswer({ message: '请稍候…' })
    setAnswer(await askAccount(`${id}/${path}`))
  }

  return (
    <div className="acts">
      {ACTS.map((each) => (
        <button key={each.path} type="button" onClick={() => void act(each)}>
          {each.label}
        </button>
      ))}
      <p role="status">
        {answer.message}
        {answer.link && <input readOnly value={answer.link} aria-label="邀请链接" />}
      </p>
    </div>
  )
}
