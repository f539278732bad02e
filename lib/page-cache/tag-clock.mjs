/**
 * When which tag last became invalid, as this process knows it. Times are milliseconds since the epoch.
 * One map a process: Next loads the cache handler and our worker as separate modules.
 *
 * @typedef {{ changed: number, withdrawn: number }} Invalidated
 * @typedef {import('./static-copies.mjs').StaticCopies} StaticCopies
 * @typedef {{ tags: Map<string, Invalidated>, databaseAnswers: () => Promise<boolean>, copies: StaticCopies | null, hears: boolean }} TagClock
 */
const KEY = Symbol.for('gonghui.tag-clock')

/** @returns {TagClock} */
export function tagClock() {
  const shared = /** @type {Record<symbol, TagClock>} */ (/** @type {unknown} */ (globalThis))
  shared[KEY] ??= { tags: new Map(), databaseAnswers: async () => true, copies: null, hears: false }
  return shared[KEY]
}

/**
 * @param {string} tag
 * @param {'changed' | 'withdrawn'} kind
 * @param {number} at
 */
export function markInvalid(tag, kind, at) {
  const { tags, copies } = tagClock()
  const known = tags.get(tag) ?? { changed: 0, withdrawn: 0 }
  tags.set(tag, { ...known, [kind]: Math.max(known[kind], at) })
  copies?.invalidated(tag, kind)
}

/**
 * What may be done with a copy rendered at `renderedAt`: shown, shown only while nothing newer can be had, or never
 * again.
 *
 * @param {readonly string[]} tags
 * @param {number} renderedAt
 * @returns {'fresh' | 'changed' | 'withdrawn'}
 */
export function standingOf(tags, renderedAt) {
  /** @type {'fresh' | 'changed'} */
  let standing = 'fresh'
  for (const tag of tags) {
    const invalid = tagClock().tags.get(tag)
    if (!invalid) continue
    if (invalid.withdrawn >= renderedAt) return 'withdrawn'
    if (invalid.changed >= renderedAt) standing = 'changed'
  }
  return standing
}
