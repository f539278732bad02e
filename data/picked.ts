import type { Where } from 'payload'

export function inOrderOf<E extends { id: number }>(ids: readonly number[], entries: E[]): E[] {
  return entries.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/**
 * What the chief picked by hand, in its order, and then what follows by itself.
 *
 * @param find reads so many entries at most
 * @param others what may follow
 */
export async function pickedFirst<E extends { id: number }>(
  find: (where: Where, limit: number) => Promise<E[]>,
  picked: readonly number[],
  others: Where[],
  limit: number,
): Promise<E[]> {
  if (picked.length === 0) return find({ and: others }, limit)
  const first = inOrderOf(picked, await find({ id: { in: [...picked] } }, limit))
  if (first.length >= limit) return first
  const notPicked: Where = { id: { not_in: [...picked] } }
  return [...first, ...(await find({ and: [notPicked, ...others] }, limit - first.length))]
}
