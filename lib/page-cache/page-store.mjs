import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import v8 from 'node:v8'
import { LRUCache } from 'lru-cache'

/**
 * @typedef {{ value: any, renderedAt: number, tags: string[], cacheControl?: { revalidate?: number | false } }} StoredPage
 */

const MEMORY_BYTES = 128 * 1024 * 1024
const ANSWERS_BYTES = 16 * 1024 * 1024
/** A page that answers a query (lib/query-segment.ts): of these there are as many as readers can think of. */
const ANSWER = /\/q\/[\w-]+$/

/**
 * Rendered pages: the whole in files, the most read in memory; answers to queries in memory alone. A build has a folder
 * of its own, since its pages name its own styles.
 */
export class PageStore {
  /** @type {LRUCache<string, StoredPage>} */
  #memory = new LRUCache({ maxSize: MEMORY_BYTES, sizeCalculation: sizeOf })
  /** @type {LRUCache<string, StoredPage>} */
  #answers = new LRUCache({ maxSize: ANSWERS_BYTES, sizeCalculation: sizeOf })
  #folder

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder
  }

  /** @param {string} key @returns {Promise<StoredPage | null>} */
  async read(key) {
    if (ANSWER.test(key)) return this.#answers.get(key) ?? null
    const held = this.#memory.get(key)
    if (held) return held
    try {
      const page = v8.deserialize(await fs.readFile(this.#file(key)))
      this.#memory.set(key, page)
      return page
    } catch {
      // Not there, or cut off by a crash: either way it is rendered anew.
      return null
    }
  }

  /** @param {string} key @param {StoredPage} page */
  async write(key, page) {
    if (ANSWER.test(key)) {
      this.#answers.set(key, page)
      return
    }
    this.#memory.set(key, page)
    const file = this.#file(key)
    const draft = `${file}.${process.pid}.tmp`
    await fs.mkdir(this.#folder, { recursive: true })
    await fs.writeFile(draft, v8.serialize(page))
    await fs.rename(draft, file)
  }

  /** @param {string} key */
  async remove(key) {
    this.#answers.delete(key)
    this.#memory.delete(key)
    await fs.rm(this.#file(key), { force: true })
  }

  /** @param {string} key */
  #file(key) {
    return path.join(
      this.#folder,
      `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.page`,
    )
  }
}

/** @param {StoredPage} page */
function sizeOf({ value }) {
  const segments = value.segmentData ? [...value.segmentData.values()] : []
  const bytes = [value.html, value.rscData, value.body, ...segments].map(
    (part) => part?.length ?? 0,
  )
  return 1024 + bytes.reduce((sum, length) => sum + length, 0)
}
