import { LRUCache } from 'lru-cache'
import { CopyFiles } from './copy-files.mjs'
import { standingOf } from './tag-clock.mjs'

/** Together, as plain HTML; with the compressed ones beside them they take a third more. */
const MOST_BYTES = 512 * 1024 * 1024
/** What a timer can hold, 25 days; a page that is shown for longer is only written again then. */
const LONGEST_TIMER = 0x7fffffff
/**
 * A page for everybody: not an answer to a query (lib/query-segment.ts), not a page of Next's own. Next puts the kind of
 * the entry and a hash before the address: `/route-cache/APP_PAGE/c06b…/$/standard/news/x`.
 */
const PAGE = /^(?:\/route-cache\/APP_PAGE\/\w+\/\$)?(\/(?:standard|elder)(?:\/(?!q\/)[a-z0-9-]+)*)$/

/** @typedef {import('./page-store.mjs').StoredPage} StoredPage */
/** @typedef {{ tags: string[], renderedAt: number, bytes: number, timer?: NodeJS.Timeout }} Copy */

/**
 * Fresh pages as plain files, for a web server in front that shows them without asking us (deploy/,
 * docs/decisions/0008-web-server-in-front.md). A file stands among `live` exactly as long as the handler would answer
 * with the same page: it goes in the tick in which its page is heard to have changed, or is due. Among `kept` it stays,
 * for the time in which no process of ours answers, until a newer one comes; what was withdrawn goes there too.
 */
export class StaticCopies {
  #files
  /** @type {LRUCache<string, Copy>} */
  #copies = new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
    dispose: (copy, key, reason) => this.#forget(key, copy, reason),
  })
  /** Which pages carry a tag. @type {Map<string, Set<string>>} */
  #tagged = new Map()
  #writing = new Set()

  /** @param {string} folder of this process alone; what an earlier one left there is removed */
  constructor(folder) {
    this.#files = new CopyFiles(folder)
  }

  /**
   * A page was rendered, or read from the store, and is fresh.
   *
   * @param {string} entry the handler's key
   * @param {StoredPage} page
   */
  async written(entry, page) {
    const { value, renderedAt } = page
    const key = PAGE.exec(entry)?.[1]
    if (!key || value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return
    // A redirect: a file would say 200, and lead nowhere.
    if (value.status && value.status !== 200) return
    const known = this.#copies.peek(key)
    if ((known?.timer && known.renderedAt >= renderedAt) || this.#writing.has(key)) return
    this.#writing.add(key)
    try {
      const drafts = await this.#files.draft(value.html)
      // From here on in one tick: nothing can be heard in between.
      if (standingOf(page.tags, renderedAt) === 'fresh') this.#show(key, page, drafts)
      else this.#files.discard(drafts)
    } finally {
      this.#writing.delete(key)
    }
  }

  /** @param {string} tag @param {'changed' | 'withdrawn'} kind */
  invalidated(tag, kind) {
    for (const key of this.#tagged.get(tag) ?? []) {
      if (kind === 'withdrawn') this.#copies.delete(key)
      else this.#hide(key)
    }
  }

  /** No process of ours will hear what changes from now on. */
  close() {
    this.#files.hideAll()
  }

  /** @param {string} key @param {StoredPage} page @param {import('./copy-files.mjs').Drafts} drafts */
  #show(key, { value, tags, renderedAt, cacheControl }, drafts) {
    this.#files.place(key, drafts)
    const seconds = cacheControl?.revalidate
    const left =
      typeof seconds === 'number' ? renderedAt + seconds * 1000 - Date.now() : LONGEST_TIMER
    const timer = setTimeout(() => this.#hide(key), clamp(left)).unref()
    this.#copies.set(key, { tags, renderedAt, bytes: value.html.length, timer })
    for (const tag of tags) {
      const keys = this.#tagged.get(tag) ?? new Set()
      this.#tagged.set(tag, keys.add(key))
    }
  }

  /** @param {string} key */
  #hide(key) {
    this.#files.hide(key)
    const copy = this.#copies.peek(key)
    clearTimeout(copy?.timer)
    // Without a timer it is not shown, and the next rendering takes its place.
    if (copy) copy.timer = undefined
  }

  /** @param {string} key @param {Copy} copy @param {string} reason */
  #forget(key, copy, reason) {
    clearTimeout(copy.timer)
    for (const tag of copy.tags) {
      const keys = this.#tagged.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#tagged.delete(tag)
    }
    // A newer copy lies in its place already.
    if (reason !== 'set') this.#files.remove(key)
  }
}

/** @param {number} milliseconds */
const clamp = (milliseconds) => Math.min(Math.max(0, milliseconds), LONGEST_TIMER)
