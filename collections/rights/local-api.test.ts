import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDERS = ['app', 'collections', 'components', 'data', 'lib', 'scripts']
const CALL =
  /\b(?:payload(?:\(\)\))?|cms)\s*\.(?:find|findByID|findGlobal|findVersions|findVersionByID|findDistinct|count|create|update|updateGlobal|delete|duplicate|restoreVersion)(?:<[^>]*>)?\(\{/g

/** `const house = { overrideAccess: true, … }`, or a function that makes such options: spread into a call, it says it. */
const BUNDLE = /\bconst (\w+) = (?:\([^)]*\)[^={]*=> \(?)?\{[^{}]*\boverrideAccess\b/g

/** The text of a call's options, from the brace that opens them to the one that closes them. */
function optionsAt(source: string, start: number): string {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    if (source[i] === '{') depth++
    if (source[i] === '}' && --depth === 0) return source.slice(start, i + 1)
  }
  return source.slice(start)
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => path.join(folder, file)),
)
const sources = files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const)
const bundles = sources.flatMap(([, source]) =>
  [...source.matchAll(BUNDLE)].map(([, name]) => name),
)
const SAID = new RegExp(`\\boverrideAccess\\b|\\.\\.\\.(?:${bundles.join('|')})\\b`)

test('every call of the Local API says whose rights it uses', () => {
  // Left out, `overrideAccess` is true: a page would show drafts to everybody.
  const silent = sources.flatMap(([file, source]) =>
    [...source.matchAll(CALL)]
      .filter(({ index, 0: call }) => !SAID.test(optionsAt(source, index + call.length - 1)))
      .map(({ index }) => `${file}:${source.slice(0, index).split('\n').length}`),
  )
  expect(silent).toEqual([])
})
