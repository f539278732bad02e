import type { Where } from 'payload'

/* What the chief picked by hand goes before what follows by itself. */

export const among = (ids: readonly number[]): Where => ({ id: { in: [...ids] } })
export const notAmong = (ids: readonly number[]): Where =>
  ids.length ? { id: { not_in: [...ids] } } : {}

export function inOrderOf<E extends { id: number }>(ids: readonly number[], entries: E[]): E[] {
  return entries.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
