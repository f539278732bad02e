import path from 'node:path'
import { Worker } from 'node:worker_threads'

export type DocxPicture = {
  type: string
  /** null where it could not be read, or was not: `isOver` says that it stood behind the last that is taken. */
  bytes: Uint8Array | null
  isOver: boolean
}

export type DocxRead =
  /** An `<img>` of the HTML has the place of its picture in `pictures` as its `src`. */
  | { kind: 'read'; html: string; pictures: DocxPicture[] }
  | { kind: 'refused'; reason: 'broken' | 'bomb' | 'slow' | 'busy' }

const SECONDS = 20
/** On a machine of two cores the portal has to go on answering. */
const AT_ONCE = 2

let running = 0

/** Turbopack makes a bundle of what `new Worker` names, with data of its own in place of ours; it does not see this. */
class Thread extends Worker {}

/** The text of a Word file (.docx) as HTML with its pictures; read in a thread of bounded memory and time. */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  if (running >= AT_ONCE) return { kind: 'refused', reason: 'busy' }
  running += 1
  const worker = new Thread(path.join(process.cwd(), 'lib/docx/worker.mjs'), {
    workerData: bytes,
    // It needs nothing of the portal's secrets.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
  })
  try {
    return await answerOf(worker)
  } finally {
    running -= 1
    await worker.terminate()
  }
}

const answerOf = (worker: Worker) =>
  new Promise<DocxRead>((resolve) => {
    const refuse = (reason: 'slow' | 'broken') => resolve({ kind: 'refused', reason })
    const timer = setTimeout(() => refuse('slow'), SECONDS * 1000)
    const settled = (answer: DocxRead) => {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.once('message', settled)
    // Out of memory: what is so large inside is no manuscript.
    worker.once('error', () => settled({ kind: 'refused', reason: 'bomb' }))
    worker.once('exit', () => settled({ kind: 'refused', reason: 'broken' }))
  })
