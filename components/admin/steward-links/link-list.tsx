'use client'

import { linkState } from '@/domain/check-in/steward-link'
import { formatMonthDay, formatTime } from '@/domain/dates'
import type { StewardLink } from './links-api'

type Props = { links: StewardLink[]; onRevoke: (link: StewardLink) => Promise<void> }

const STATES = { open: '有效', expired: '已到期', revoked: '已收回' } as const

/** The links that were made; which of them still open, and a way to close each. */
export function LinkList({ links, onRevoke }: Props) {
  if (links.length === 0) return <p>还没有签到链接。</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">交给谁</th>
          <th scope="col">点位</th>
          <th scope="col">有效到</th>
          <th scope="col">签发人</th>
          <th scope="col">状态</th>
          <th scope="col">
            <span className="steward-links-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} onRevoke={onRevoke} />
        ))}
      </tbody>
    </table>
  )
}

function LinkRow({ link, onRevoke }: { link: StewardLink } & Pick<Props, 'onRevoke'>) {
  const { label, checkpoint, until, revokedAt, createdBy } = link
  const state = linkState(
    { until: new Date(until), revokedAt: revokedAt ? new Date(revokedAt) : null },
    new Date(),
  )
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{checkpoint ?? '全部点位'}</td>
      <td>
        {formatMonthDay(until)} {formatTime(until)}
      </td>
      <td>{createdBy ?? '—'}</td>
      <td>{STATES[state]}</td>
      <td>
        {state === 'open' && (
          <button type="button" onClick={() => void onRevoke(link)}>
            收回
          </button>
        )}
      </td>
    </tr>
  )
}
