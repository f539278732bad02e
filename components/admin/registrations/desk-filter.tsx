'use client'

import { useState } from 'react'
import { REGISTRATION_STATUSES, type RegistrationStatus } from '@/domain/registration/status'
import type { DeskList } from './registrations-api'
import type { Asked } from './use-registrations'

type Props = { asked: Asked; onAsk: (asked: Asked) => void; list: DeskList }

/** Which of them: one state, or who is looked for. */
export function DeskFilter({ asked, onAsk, list: { counts } }: Props) {
  const [q, setQ] = useState(asked.q)
  const everybody = counts.reduce((sum, { people }) => sum + people, 0)
  const states = (Object.keys(REGISTRATION_STATUSES) as RegistrationStatus[]).flatMap((status) => {
    const people = counts.find((each) => each.status === status)?.people ?? 0
    return people > 0 || status === asked.status ? [{ status, people }] : []
  })
  const tab = (status: string, label: string, people: number) => (
    <button
      key={status}
      type="button"
      aria-pressed={asked.status === status}
      onClick={() => onAsk({ ...asked, status, limit: 100 })}
    >
      {label} {people}
    </button>
  )
  return (
    <div className="registrations__filter">
      <div className="registrations__tabs">
        {tab('', '全部', everybody)}
        {states.map(({ status, people }) => tab(status, REGISTRATION_STATUSES[status], people))}
      </div>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault()
          onAsk({ ...asked, q, limit: 100 })
        }}
      >
        <input
          type="search"
          aria-label="查找"
          placeholder="姓名、单位、报名号或手机后四位"
          value={q}
          maxLength={60}
          onChange={(event) => setQ(event.target.value)}
        />
        <button type="submit">查找</button>
      </form>
    </div>
  )
}
