import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folders at the root that no page is made of. Everything else counts: a new folder must not be forgotten. */
const OTHER_FOLDERS = new Set([
  'node_modules',
  'docs',
  'deploy',
  'e2e',
  'scripts',
  'migrations',
  'test-results',
  'playwright-report',
  'screenshots',
])
const OTHER_FILES =
  /^(next-env\.d\.ts|biome\.json|(vitest|playwright(\.screenshots)?)\.config\.ts|.*\.tsbuildinfo|.*\.md|LICENSE)$/
const TEST_FILE = /\.test\.tsx?$/

/**
 * @param {string} root
 * @returns {string[]} the files that the production build is made of, relative to the root, sorted
 */
export function sourceFiles(root) {
  const entries = readdirSync(root, { withFileTypes: true })
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      if (entry.isFile()) return OTHER_FILES.test(entry.name) ? [] : [entry.name]
      return entry.isDirectory() && !OTHER_FOLDERS.has(entry.name)
        ? filesBelow(root, entry.name)
        : []
    })
    .filter((file) => !TEST_FILE.test(file))
    .sort()
}

function filesBelow(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, name) : [name]
  })
}

/**
 * A fingerprint of everything the build depends on: the sources, the version of Node, and the variables that Next
 * writes into the pages. Modification times do not count: a checkout changes them all.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 */
export function sourceHash(root, env) {
  const hash = createHash('sha256').update(`node ${process.versions.node}\n`)
  for (const name of Object.keys(env)
    .filter((key) => key.startsWith('NEXT_PUBLIC_'))
    .sort()) {
    hash.update(`${name}=${env[name]}\n`)
  }
  for (const file of sourceFiles(root)) {
    const content = readFileSync(path.join(root, file))
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
