'use client'

import { useState } from 'react'
import { isActive, REGISTRATION_STATUSES } from '@/domain/registration/status'
import { actOnRegistrations, type DeskList } from './registrations-api'

const LONGEST = 300

type Props = { event: string | number; list: DeskList; chosen: number[]; onDone: () => void }

/** Words of the editor's own, to the chosen ones or to everybody in one state. */
export function MessageForm({ event, list, chosen, onDone }: Props) {
  const [text, setText] = useState('')
  const [to, setTo] = useState('')
  const [answer, setAnswer] = useState('')
  const groups = list.counts.filter(({ status }) => isActive(status))
  const everybody = groups.reduce((sum, { people }) => sum + people, 0)
  const people =
    to === 'chosen'
      ? chosen.length
      : to === ''
        ? everybody
        : (groups.find(({ status }) => status === to)?.people ?? 0)

  async function send() {
    if (!window.confirm(`发给 ${people} 人，发出后不能收回。确定？`)) return
    const whom = to === 'chosen' ? { ids: chosen } : { status: to || 'all' }
    setAnswer('正在办理…')
    setAnswer(await actOnRegistrations(event, 'message', { text, people, ...whom }))
    onDone()
  }

  return (
    <section className="registrations__acts">
      <h3>通知报名的人</h3>
      <textarea
        aria-label="通知内容"
        rows={3}
        maxLength={LONGEST}
        value={text}
        placeholder="例如：集合时间提前到八点，请带好头盔。前面会自动写上活动名称。"
        onChange={(changed) => setText(changed.target.value)}
      />
      <span>
        {[...text].length} / {LONGEST} 字
      </span>
      <select aria-label="发给谁" value={to} onChange={(changed) => setTo(changed.target.value)}>
        <option value="">全部在册 {everybody} 人</option>
        {groups.map(({ status, people: n }) => (
          <option key={status} value={status}>
            {REGISTRATION_STATUSES[status]} {n} 人
          </option>
        ))}
        <option value="chosen">所选 {chosen.length} 人</option>
      </select>
      <button type="button" disabled={people === 0 || text.trim().length < 2} onClick={send}>
        发送通知
      </button>
      <p role="status">{answer}</p>
    </section>
  )
}
