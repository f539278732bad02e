import fs from 'node:fs'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { PageStore } from './page-store.mjs'
import { standingOf, tagClock } from './tag-clock.mjs'

const TAGS_HEADER = 'x-next-cache-tags'
/** Older copies are rendered anew: the outbox does not remember what happened to them (see worker.ts). */
const LONGEST_LIFE = 30 * 24 * 60 * 60 * 1000

// Next makes a handler for every request: what it knows belongs to the process.
/** @type {PageStore | null} */
let store = null
/** When the rendering of a page began: what changes while it is rendered makes it old. @type {LRUCache<string, number>} */
const renderingSince = new LRUCache({ max: 10_000 })

/**
 * The cache of rendered public pages (`cacheHandler` of next.config.mjs). Next's own forgets a page as soon as it is
 * invalid, so that a page that changed just before the database went away answers 500; this one keeps it until a newer
 * one is rendered, and never shows what was withdrawn. docs/decisions/0004-cache-and-build.md.
 */
export default class PageCacheHandler {
  /** @param {{ serverDistDir?: string }} context */
  constructor(context) {
    // Nothing is kept while building, when no page is prerendered, nor while developing.
    const isServing =
      process.env.NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build'
    if (isServing && context?.serverDistDir) {
      store ??= new PageStore(folderOf(context.serverDistDir))
    }
  }

  /** @param {string} key @param {{ kind: string }} context */
  async get(key, context) {
    if (!store || context.kind === 'FETCH') return null
    const page = await store.read(key)
    const isServed = page !== null && (await mayServe(key, page))
    if (!isServed || isDue(page)) {
      if (!renderingSince.has(key)) renderingSince.set(key, Date.now())
    }
    if (!isServed) return null
    return { value: page.value, lastModified: page.renderedAt, cacheControl: page.cacheControl }
  }

  /** @param {string} key @param {any} value @param {{ cacheControl?: { revalidate?: number | false } }} context */
  async set(key, value, context) {
    const renderedAt = renderingSince.get(key) ?? Date.now()
    renderingSince.delete(key)
    if (!store || !value || value.kind === 'FETCH') return
    // Not found is not remembered: addresses that nobody published are endless.
    if (value.status && value.status >= 400) return
    const header = value.headers?.[TAGS_HEADER]
    const tags = typeof header === 'string' ? header.split(',') : []
    await store.write(key, { value, renderedAt, tags, cacheControl: context?.cacheControl })
  }

  /** Invalidation comes through the outbox and its worker, which also know a change from a withdrawal. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** @param {string} key @param {import('./page-store.mjs').StoredPage} page */
async function mayServe(key, page) {
  const isTooOld = Date.now() - page.renderedAt > LONGEST_LIFE
  const standing = standingOf(page.tags, page.renderedAt)
  if (standing === 'withdrawn') {
    await store?.remove(key)
    return false
  }
  if (standing === 'fresh' && !isTooOld) return true
  return !(await tagClock().databaseAnswers())
}

/** By its own time limit: Next shows it and renders it anew behind the reader's back. */
function isDue(/** @type {import('./page-store.mjs').StoredPage} */ { cacheControl, renderedAt }) {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && Date.now() - renderedAt > seconds * 1000
}

/** @param {string} serverDistDir */
function folderOf(serverDistDir) {
  const buildId = fs.readFileSync(path.join(serverDistDir, '..', 'BUILD_ID'), 'utf8').trim()
  const instance = process.env.INSTANCE ?? process.env.PORT ?? '3000'
  return path.resolve(process.env.DATA_DIR ?? '.data', 'page-cache', `${buildId}-${instance}`)
}
