'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import '../acts.css'
import { type DrawnPool, findDrawnPools } from './draw-api'
import { PoolDraw } from './pool-draw'

/** On an event whose places are drawn: for each group, the list to be frozen and then the seed. */
export function DrawDesk() {
  const { id } = useDocumentInfo()
  const [pools, setPools] = useState<DrawnPool[] | null>([])
  const load = useCallback(async () => {
    if (id) setPools(await findDrawnPools(id))
  }, [id])
  useEffect(() => {
    void load()
  }, [load])
  if (!id || pools?.length === 0) return null
  return (
    <section>
      <h3>抽签</h3>
      {pools === null && <p>现在读不到抽签情况，请稍后刷新。</p>}
      {pools?.map((pool) => (
        <PoolDraw key={pool.pool} event={id} pool={pool} onDone={() => void load()} />
      ))}
    </section>
  )
}
