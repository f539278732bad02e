import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dependenciesInstalled } from './dependencies.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gonghui-deps-'))
  mkdirSync(path.join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, packages: Record<string, object>) {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }))
}

const WANTED = { '': {}, 'node_modules/next': { version: '16.4.5' } }

it('misses what was never installed', () => {
  write('package-lock.json', WANTED)
  expect(dependenciesInstalled(root)).toBe(false)
})

it('misses what is there in another version', () => {
  write('package-lock.json', WANTED)
  write('node_modules/.package-lock.json', { 'node_modules/next': { version: '16.4.4' } })
  expect(dependenciesInstalled(root)).toBe(false)
})

it('does not miss the binaries of other platforms', () => {
  const other = { 'node_modules/@next/swc-win32': { version: '16.4.5', optional: true } }
  write('package-lock.json', { ...WANTED, ...other })
  write('node_modules/.package-lock.json', { 'node_modules/next': { version: '16.4.5' } })
  expect(dependenciesInstalled(root)).toBe(true)
})
