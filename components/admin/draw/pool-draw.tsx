'use client'

import { useState } from 'react'
import { formatDateTime } from '@/domain/dates'
import { actOnDraw, type DrawnPool } from './draw-api'
import { FreezeForm } from './freeze-form'
import { SeedForm } from './seed-form'

type Props = { event: string | number; pool: DrawnPool; onDone: () => void }

/** One group: how far its draw has come, and the next step. */
export function PoolDraw({ event, pool, onDone }: Props) {
  const [answer, setAnswer] = useState('')
  const { name, entered, draw, isClosed } = pool

  async function act(path: 'draw' | 'draw/freeze', question: string, data: object) {
    if (!window.confirm(question)) return
    setAnswer('正在办理…')
    const refusal = await actOnDraw(event, path, { pool: pool.pool, ...data })
    setAnswer(refusal ?? '')
    if (!refusal) onDone()
  }

  return (
    <div className="acts">
      <p>
        {name && <strong>{name}　</strong>}
        {draw ? `名单已封存，抽 ${draw.winners} 个名额。` : `${entered} 人待抽签。`}
        {draw &&
          `种子：${draw.seed ?? `${draw.seedSource}，${formatDateTime(draw.seedAt)} 产生`}。`}
      </p>
      {!draw && !isClosed && <p>报名截止以后，在这里封存名单。</p>}
      {!draw && isClosed && (
        <FreezeForm
          onFreeze={(data) =>
            act('draw/freeze', '封存以后名单和种子来源都不能再改，并立即公布。确定？', data)
          }
        />
      )}
      {draw && !draw.seed && (
        <SeedForm
          onDraw={(seed) =>
            act('draw', `用种子“${seed}”抽签，结果立即公布，不能重抽。确定？`, { seed })
          }
        />
      )}
      <p role="alert">{answer}</p>
    </div>
  )
}
