import fs from 'node:fs'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { makeDocument } from './document.mjs'
import { MISSING_TAG } from './missing-tag.mjs'
import { PageStore } from './page-store.mjs'
import { standingOf, tagClock } from './tag-clock.mjs'
import { unavailablePage } from './unavailable.mjs'
import { UNKEPT_TAG } from './unkept-tag.mjs'

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
    const page = await readUnlessWithdrawn(store, key)
    const mayStay = page !== null && isFresh(page)
    if (mayStay && !isDue(page)) {
      copyOut(key, page)
      return entryOf(page)
    }
    if (await tagClock().databaseAnswers()) {
      if (!renderingSince.has(key)) renderingSince.set(key, Date.now())
      // What is only due Next shows once more, and renders it anew behind the reader's back.
      return mayStay ? entryOf(page) : null
    }
    // Nothing newer can be had: no rendering is tried.
    if (page) return { ...entryOf(page), lastModified: Date.now() }
    return context.kind === 'APP_PAGE' ? unavailablePage() : null
  }

  /** @param {string} key @param {any} value @param {{ cacheControl?: { revalidate?: number | false } }} context */
  async set(key, value, context) {
    const renderedAt = renderingSince.get(key) ?? Date.now()
    renderingSince.delete(key)
    if (!store || !value || value.kind === 'FETCH') return
    const header = value.headers?.[TAGS_HEADER]
    const tags = typeof header === 'string' ? header.split(',') : []
    if (tags.includes(MISSING_TAG)) value.status = 404
    if (value.kind === 'APP_PAGE') makeDocument(value)
    if (tags.includes(UNKEPT_TAG)) return
    // Not found is not remembered: addresses that nobody published are endless.
    if (value.status && value.status >= 400) return
    const page = { value, renderedAt, tags, cacheControl: context?.cacheControl }
    copyOut(key, page)
    await store.write(key, page)
  }

  /** Invalidation comes through the outbox and its worker, which also know a change from a withdrawal. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** The reader does not wait for it. @param {string} key @param {import('./page-store.mjs').StoredPage} page */
function copyOut(key, page) {
  tagClock()
    .copies?.written(key, page)
    .catch((error) => console.warn('page-cache: no static copy', error))
}

/** @param {PageStore} pages @param {string} key */
async function readUnlessWithdrawn(pages, key) {
  const page = await pages.read(key)
  if (!page || standingOf(page.tags, page.renderedAt) !== 'withdrawn') return page
  await pages.remove(key)
  return null
}

/** @param {import('./page-store.mjs').StoredPage} page */
const isFresh = ({ tags, renderedAt }) =>
  Date.now() - renderedAt <= LONGEST_LIFE && standingOf(tags, renderedAt) === 'fresh'

/** By its own time limit. @param {import('./page-store.mjs').StoredPage} page */
function isDue({ cacheControl, renderedAt }) {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && Date.now() - renderedAt > seconds * 1000
}

/** @param {import('./page-store.mjs').StoredPage} page */
const entryOf = ({ value, renderedAt, cacheControl }) => ({
  value,
  lastModified: renderedAt,
  cacheControl,
})

/**
 * The folder of this build's pages; those of this instance's earlier builds go.
 *
 * @param {string} serverDistDir
 */
function folderOf(serverDistDir) {
  const buildId = fs.readFileSync(path.join(serverDistDir, '..', 'BUILD_ID'), 'utf8').trim()
  const instance = process.env.INSTANCE ?? process.env.PORT ?? '3000'
  const ofInstance = path.resolve(process.env.DATA_DIR ?? '.data', 'page-cache', instance)
  const builds = fs.existsSync(ofInstance) ? fs.readdirSync(ofInstance) : []
  for (const build of builds.filter((name) => name !== buildId)) {
    fs.rmSync(path.join(ofInstance, build), { recursive: true, force: true })
  }
  return path.join(ofInstance, buildId)
}
