'use client'

import { useState } from 'react'

type Props = { onDraw: (seed: string) => void }

/** The figure that was announced, as it came out. */
export function SeedForm({ onDraw }: Props) {
  const [seed, setSeed] = useState('')
  return (
    <>
      <label>
        种子
        <input
          value={seed}
          maxLength={200}
          placeholder="照公布的写"
          onChange={(event) => setSeed(event.target.value)}
        />
      </label>
      <button type="button" disabled={seed.trim() === ''} onClick={() => onDraw(seed.trim())}>
        抽签
      </button>
    </>
  )
}
