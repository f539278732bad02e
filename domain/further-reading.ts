/** What to read after a story: what it is about comes first, what shares only its column or union after that. */
export type FurtherReading<S> = { linked: S[]; sameShelf: S[] }

/**
 * Never by chance: only stories that share an event, a studio, a craftsman or a pledge, then those of the same column
 * (of the same union for a story without one). None stands twice.
 *
 * @param linked stories about the same thing, the latest first
 * @param sameShelf stories of the same column or union, the latest first; may hold some of `linked`
 * @param limit how many in all; half of them, rounded up, may be `linked` as long as there are others
 */
export function furtherReading<S extends { id: number }>(
  linked: readonly S[],
  sameShelf: readonly S[],
  limit: number,
): FurtherReading<S> {
  const ids = new Set(linked.map(({ id }) => id))
  const others = sameShelf.filter(({ id }) => !ids.has(id))
  const room = Math.max(Math.ceil(limit / 2), limit - others.length)
  const first = linked.slice(0, room)
  return { linked: first, sameShelf: others.slice(0, limit - first.length) }
}
