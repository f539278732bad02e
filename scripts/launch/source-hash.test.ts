import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFiles, sourceHash } from './source-hash.mjs'

let root: string

function write(file: string, content = '') {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gonghui-hash-'))
  write('app/page.tsx', 'one')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('sourceFiles', () => {
  it('takes folders it has never heard of', () => {
    write('styles/tokens.css')
    expect(sourceFiles(root)).toEqual(['app/page.tsx', 'package-lock.json', 'styles/tokens.css'])
  })

  it('leaves out tests, scripts, dependencies and what was built', () => {
    for (const file of [
      'app/page.test.tsx',
      'scripts/a.mjs',
      'e2e/a.ts',
      '.next/a',
      'node_modules/a',
    ])
      write(file)
    write('vitest.config.ts')
    write('README.md')
    expect(sourceFiles(root)).toEqual(['app/page.tsx', 'package-lock.json'])
  })
})

describe('sourceHash', () => {
  it('changes with the content of a file', () => {
    const before = sourceHash(root, {})
    write('app/page.tsx', 'two')
    expect(sourceHash(root, {})).not.toBe(before)
  })

  it('changes with the name of a file', () => {
    write('app/a.ts', 'x')
    const before = sourceHash(root, {})
    rmSync(path.join(root, 'app/a.ts'))
    write('app/b.ts', 'x')
    expect(sourceHash(root, {})).not.toBe(before)
  })

  it('changes with a public variable, which is written into the pages, and with no other', () => {
    const before = sourceHash(root, {})
    expect(sourceHash(root, { NEXT_PUBLIC_NAME: '工汇' })).not.toBe(before)
    expect(sourceHash(root, { PORT: '4000' })).toBe(before)
  })
})
