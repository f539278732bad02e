import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from './rules'

test('one rule, one file, one test, one line in the table', () => {
  const files = readdirSync(new URL('./rules', import.meta.url))
  const names = RULES.map(({ name }) => name)
  expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]).sort())
})
