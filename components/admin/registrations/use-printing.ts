'use client'

import { useEffect, useState } from 'react'
import type { DeskList } from './registrations-api'
import type { Asked } from './use-registrations'

const MOST = 5_000

/** Asks for the whole list first, and prints it when it is there. */
export function usePrinting(asked: Asked, onAsk: (asked: Asked) => void, list: DeskList | null) {
  const [isWanted, setWanted] = useState(false)
  const isWhole = list !== null && list.registrations.length >= Math.min(list.total, MOST)
  useEffect(() => {
    if (!isWanted || !isWhole) return
    setWanted(false)
    window.print()
  }, [isWanted, isWhole])
  return () => {
    onAsk({ ...asked, limit: MOST })
    setWanted(true)
  }
}
