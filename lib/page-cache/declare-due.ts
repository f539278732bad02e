import { unstable_cache } from 'next/cache'

const nothing = async () => null

/**
 * Has the page that is being rendered rendered anew once the next of `instants` (ISO 8601) has come: what it says depends
 * on the clock. The first reader after it still sees the old copy.
 */
export async function declareDue(instants: readonly string[], now: Date): Promise<void> {
  const ahead = instants
    .map((instant) => Date.parse(instant) - now.getTime())
    .filter((ms) => ms > 0)
  if (ahead.length === 0) return
  const seconds = Math.ceil(Math.min(...ahead) / 1000)
  // As with tags (declare-tags.ts): an empty cached function carries its lifetime to the page.
  await unstable_cache(nothing, ['due', String(seconds)], { revalidate: seconds })()
}
