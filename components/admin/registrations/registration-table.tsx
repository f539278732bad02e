'use client'

import { isActive } from '@/domain/registration/status'
import { RegistrationRow } from './registration-row'
import type { DeskList } from './registrations-api'

type Props = {
  event: string | number
  list: DeskList
  chosen: ReadonlySet<number>
  onChoose: (chosen: ReadonlySet<number>) => void
}

/** Everybody found; on paper with a box to tick by hand. */
export function RegistrationTable({ event, list, chosen, onChoose }: Props) {
  const active = list.registrations.filter(({ status }) => isActive(status)).map(({ id }) => id)
  const isAll = active.length > 0 && active.every((id) => chosen.has(id))
  function toggle(id: number) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  if (list.total === 0) return <p>没有这样的报名。</p>
  return (
    <div className="registrations__scroll">
      <table>
        <thead>
          <tr>
            <th className="registrations__choice">
              <input
                type="checkbox"
                aria-label="全选"
                checked={isAll}
                onChange={() => onChoose(new Set(isAll ? [] : active))}
              />
            </th>
            <th>序号</th>
            <th>姓名</th>
            <th>手机号</th>
            <th>单位</th>
            <th>状态</th>
            <th>签到</th>
            <th>报名号</th>
          </tr>
        </thead>
        <tbody>
          {list.registrations.map((registration, i) => (
            <RegistrationRow
              key={registration.id}
              event={event}
              place={i + 1}
              registration={registration}
              isChosen={chosen.has(registration.id)}
              onToggle={() => toggle(registration.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
