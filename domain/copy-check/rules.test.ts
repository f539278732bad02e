import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from './rules'

const folder = new URL('./rules/', import.meta.url)

test('one rule, one file, one test, one line in the table', () => {
  const files = readdirSync(folder)
  const names = RULES.map(({ name }) => name)
  expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]).sort())
})

// A repetition without bound can run back over a text of any length; {0,8} cannot.
test('no pattern of a rule repeats without bound', () => {
  const sources = RULES.map(({ name }) => readFileSync(new URL(`${name}.ts`, folder), 'utf8'))
  const code = sources.join('\n').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const patterns = code.match(/\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/[gu]*(?![\w'])/g) ?? []
  const bare = patterns.map((pattern) => pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '_'))
  expect(bare.length).toBeGreaterThan(30)
  expect(bare.filter((pattern) => /[*+]/.test(pattern))).toEqual([])
})
