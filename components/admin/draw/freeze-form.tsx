'use client'

import { useState } from 'react'

type Props = { onFreeze: (data: { seedSource: string; seedAt: string }) => void }

/** Which public figure of a day to come the draw will go by. */
export function FreezeForm({ onFreeze }: Props) {
  const [seedSource, setSource] = useState('')
  const [seedAt, setAt] = useState('')
  const isWhole = seedSource.trim() !== '' && seedAt !== ''
  return (
    <>
      <label>
        种子来源
        <input
          value={seedSource}
          maxLength={120}
          placeholder="如：12月1日双色球开奖号码"
          onChange={(event) => setSource(event.target.value)}
        />
      </label>
      <label>
        产生时间（北京时间）
        <input
          type="datetime-local"
          value={seedAt}
          onChange={(event) => setAt(event.target.value)}
        />
      </label>
      <button
        type="button"
        disabled={!isWhole}
        onClick={() => onFreeze({ seedSource, seedAt: `${seedAt}:00+08:00` })}
      >
        封存名单
      </button>
    </>
  )
}
