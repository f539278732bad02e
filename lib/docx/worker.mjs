import { parentPort, workerData } from 'node:worker_threads'
import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'

/*
 * Reads one Word file and ends, in a thread of its own: read-docx.ts stops it when it takes too long, and its memory is
 * bounded. Nothing of the file is believed before it is looked at: sizes are checked before anything is unpacked, what
 * is unpacked can be no longer than it said, and only the parts of a Word file are handed on.
 */

/** What all parts together may be long when unpacked, in bytes. */
const MAX_UNPACKED = 100 * 1024 * 1024
/** A text of a hundred thousand characters is 5 MB or so with all its styles; its tree takes thirty times as much. */
const MAX_XML = 12 * 1024 * 1024
const MAX_PARTS = 2_000
const MAX_PICTURES = 20

/** `_rels` leads to the text, `word/` holds it; macros, previews and what a name with `..` is for stay behind. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?!.*\.\.)[\w./ -]+\.(?:xml|rels|jpe?g|png|gif|bmp|tiff?|webp|emf|wmf))$/i

class Bomb extends Error {}

/** @param {Uint8Array} bytes */
function wordParts(bytes) {
  let unpacked = 0
  let parts = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PART.test(name)) return false
      unpacked += originalSize
      parts += 1
      const isLong = /\.(?:xml|rels)$/i.test(name) && originalSize > MAX_XML
      if (isLong || unpacked > MAX_UNPACKED || parts > MAX_PARTS) throw new Bomb()
      return true
    },
  })
}

/** A Word file has no document type: one would be there to define entities. @param {Record<string, Uint8Array>} parts */
const definesEntities = (parts) =>
  Object.entries(parts).some(
    ([name, bytes]) =>
      /\.(?:xml|rels)$/i.test(name) &&
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('<!DOCTYPE'),
  )

// Word's own names of styles are English in every language; WPS and templates also have Chinese ones.
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='标题 1'] => h1:fresh",
  "p[style-name='标题 2'] => h2:fresh",
  "p[style-name='标题 3'] => h3:fresh",
]

/** @param {Uint8Array} bytes */
async function read(bytes) {
  const parts = wordParts(bytes)
  if (!parts['[Content_Types].xml'] || definesEntities(parts)) throw new Error('No Word file.')
  /** @type {{ type: string, bytes: Uint8Array<ArrayBuffer> | null, isOver: boolean }[]} */
  const pictures = []
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = String(pictures.length)
        const isOver = pictures.length >= MAX_PICTURES
        // What cannot be read is counted, not left out in silence.
        const data = isOver ? null : await image.readAsBuffer().catch(() => null)
        pictures.push({ type: image.contentType, bytes: data && new Uint8Array(data), isOver })
        return { src }
      }),
    },
  )
  return { kind: 'read', html: value, pictures }
}

try {
  parentPort?.postMessage(await read(workerData))
} catch (error) {
  parentPort?.postMessage({ kind: 'refused', reason: error instanceof Bomb ? 'bomb' : 'broken' })
}
