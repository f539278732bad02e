import { standingOf, tagClock } from './tag-clock.mjs'

/**
 * What stands on every page is not asked for by every page: read once, and again when one of its tags was marked.
 *
 * Where nobody marks tags (scripts, tests without the worker) it is read each time.
 *
 * @param tags under which a change of it is heard of (domain/cache-tags.ts)
 */
export function remembered<Value>(
  tags: readonly string[],
  read: () => Promise<Value>,
): () => Promise<Value> {
  let known: { value: Promise<Value>; since: number } | null = null
  return () => {
    if (!tagClock().hears) return read()
    if (known && standingOf(tags, known.since) === 'fresh') return known.value
    const reading = { value: read(), since: Date.now() }
    known = reading
    reading.value.catch(() => {
      if (known === reading) known = null
    })
    return reading.value
  }
}
