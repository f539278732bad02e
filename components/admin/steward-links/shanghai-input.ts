import { dayOf, formatTime } from '@/domain/dates'

/** An instant as a field of date and time shows it, in Shanghai wherever the editor's computer stands. */
export const shanghaiInput = (instant: string): string =>
  Number.isNaN(Date.parse(instant)) ? '' : `${dayOf(instant)}T${formatTime(instant)}`

/** `2026-11-24T09:30` → `2026-11-24T01:30:00.000Z`; empty where nothing was filled in. */
export function shanghaiInstant(typed: string): string {
  const instant = new Date(`${typed}:00+08:00`)
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString()
}
