import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

/** The plain one last: it is by that one that the web server finds a copy. */
const ENCODINGS = [
  { suffix: '.br', encode: (/** @type {Buffer} */ html) => brotli(html, BROTLI) },
  { suffix: '.gz', encode: (/** @type {Buffer} */ html) => gzip(html, { level: 6 }) },
  { suffix: '', encode: async (/** @type {Buffer} */ html) => html },
]
// Done for every rendering: 11 would take a hundred times as long for a tenth less.
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }

/** @typedef {{ suffix: string, file: string }[]} Drafts */

/**
 * The files of one process: `live/standard/news/x.html` with `.gz` and `.br` beside it, and the same under `kept/`.
 * What changes a tree is done at once, not later: see StaticCopies.
 */
export class CopyFiles {
  #folder

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder
    fs.rmSync(folder, { recursive: true, force: true })
    for (const name of ['drafts', 'live', 'kept']) {
      // The web server is another user.
      fs.mkdirSync(path.join(/* turbopackIgnore: true */ folder, name), {
        recursive: true,
        mode: 0o755,
      })
    }
  }

  /** @param {string} html @returns {Promise<Drafts>} */
  async draft(html) {
    const bytes = Buffer.from(html)
    // nginx makes an ETag of the time and the size: a time made of the words tells versions of one second apart, and
    // is the same in every instance.
    const time = createHash('sha256').update(bytes).digest().readUInt32BE() / 2
    const name = path.join(this.#folder, 'drafts', randomUUID())
    return Promise.all(
      ENCODINGS.map(async ({ suffix, encode }) => {
        const file = name + suffix
        await fs.promises.writeFile(file, await encode(bytes), { mode: 0o644 })
        await fs.promises.utimes(file, time, time)
        return { suffix, file }
      }),
    )
  }

  /** @param {Drafts} drafts */
  discard(drafts) {
    for (const { file } of drafts) fs.rmSync(file, { force: true })
  }

  /** @param {string} key @param {Drafts} drafts */
  place(key, drafts) {
    for (const tree of ['live', 'kept']) {
      fs.mkdirSync(path.dirname(this.#file(tree, key)), { recursive: true, mode: 0o755 })
    }
    for (const { suffix, file } of drafts) {
      const kept = this.#file('kept', key) + suffix
      fs.rmSync(kept, { force: true })
      fs.linkSync(file, kept)
      fs.renameSync(file, this.#file('live', key) + suffix)
    }
  }

  /** @param {string} key */
  hide(key) {
    this.#removeFrom('live', key)
  }

  /** @param {string} key */
  remove(key) {
    this.#removeFrom('live', key)
    this.#removeFrom('kept', key)
  }

  hideAll() {
    fs.rmSync(path.join(this.#folder, 'live'), { recursive: true, force: true })
  }

  /** @param {string} tree @param {string} key */
  #removeFrom(tree, key) {
    for (const { suffix } of ENCODINGS.toReversed()) {
      fs.rmSync(this.#file(tree, key) + suffix, { force: true })
    }
  }

  /** @param {string} tree @param {string} key */
  #file(tree, key) {
    return `${path.join(this.#folder, tree, key)}.html`
  }
}
