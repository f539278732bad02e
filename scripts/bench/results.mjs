import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the figures of earlier runs lie, so that one part can be measured again: not in the repository. */
const fileOf = (root) => path.join(root, '.bench', 'results.json')

/** @param {string} root @returns {{machine?: object, measuredOn?: string, bareNext?: object, sizes: Record<string, any>}} */
export function readResults(root) {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8'))
  } catch {
    return { sizes: {} }
  }
}

/** After every part: what was measured before an interruption is not lost. */
export function keepResults(root, results) {
  mkdirSync(path.join(root, '.bench'), { recursive: true })
  writeFileSync(fileOf(root), `${JSON.stringify(results, null, 2)}\n`)
}
