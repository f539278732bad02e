'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type DeskList, findRegistrations } from './registrations-api'

export type Asked = { status: string; q: string; limit: number }

const EVERY_MS = 5_000

/** The list as it is asked for, looked at again every five seconds while it is in view. */
export function useRegistrations(event: string | number) {
  const [asked, setAsked] = useState<Asked>({ status: '', q: '', limit: 100 })
  const [list, setList] = useState<DeskList | null>(null)
  const [error, setError] = useState('')
  const latest = useRef(0)

  const reload = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const found = await findRegistrations(event, asked)
    // An answer to what was asked before is late.
    if (mine !== latest.current) return
    setError('error' in found ? found.error : '')
    if (!('error' in found)) setList(found)
  }, [event, asked])

  useEffect(() => {
    void reload()
    const timer = setInterval(() => document.hidden || void reload(), EVERY_MS)
    return () => clearInterval(timer)
  }, [reload])

  return { asked, setAsked, list, error, reload }
}
