'use client'

import { useState } from 'react'
import { CHECKPOINT_KINDS, type CheckpointKind } from '@/domain/event'
import type { LinkCheckpoint } from './links-api'
import { shanghaiInput, shanghaiInstant } from './shanghai-input'

type Props = {
  checkpoints: LinkCheckpoint[]
  /** ISO 8601, or empty */
  endsAt: string
  onCreate: (link: { label: string; checkpoint: string | null; until: string }) => Promise<void>
}

const TWO_HOURS = 7_200_000

/** No form of its own: it stands inside the event's. */
export function LinkForm({ checkpoints, endsAt, onCreate }: Props) {
  const [label, setLabel] = useState('')
  const [checkpoint, setCheckpoint] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const suggested = endsAt
    ? shanghaiInput(new Date(Date.parse(endsAt) + TWO_HOURS).toISOString())
    : ''
  const until = typed ?? suggested

  return (
    <div className="steward-link-form">
      <label>
        交给谁
        <input
          value={label}
          maxLength={40}
          placeholder="起点 王师傅"
          onChange={(event) => setLabel(event.target.value)}
        />
      </label>
      <label>
        点位
        <select value={checkpoint} onChange={(event) => setCheckpoint(event.target.value)}>
          <option value="">全部点位</option>
          {checkpoints.map(({ key, kind, name }) => (
            <option key={key} value={key}>
              {CHECKPOINT_KINDS[kind as CheckpointKind]}　{name}
            </option>
          ))}
        </select>
      </label>
      <label>
        有效到
        <input
          type="datetime-local"
          value={until}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button
        type="button"
        onClick={() =>
          void onCreate({
            label,
            checkpoint: checkpoint || null,
            until: shanghaiInstant(until),
          }).then(() => setLabel(''))
        }
      >
        生成签到链接
      </button>
    </div>
  )
}
