import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureSecrets } from './secrets.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gonghui-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => path.join(folder, 'secrets.json')

it('generates each secret once, readable by its owner only', () => {
  const first = ensureSecrets(folder, {})
  expect(new Set(Object.values(first)).size).toBe(3)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  expect(ensureSecrets(folder, {})).toEqual(first)
})

it('lets a variable win over the file and does not store it', () => {
  ensureSecrets(folder, {})
  expect(ensureSecrets(folder, { PAYLOAD_SECRET: 'mine' }).PAYLOAD_SECRET).toBe('mine')
  expect(readFileSync(file(), 'utf8')).not.toContain('mine')
})

it('adds what a newer version needs and keeps the rest', () => {
  writeFileSync(file(), '{"PAYLOAD_SECRET": "old"}')
  const secrets = ensureSecrets(folder, {})
  expect(secrets.PAYLOAD_SECRET).toBe('old')
  expect(secrets.NEXTAUTH_SECRET).toHaveLength(64)
})

it('does not make new ones for a database that the lost ones belong to', () => {
  mkdirSync(path.join(folder, 'postgres'))
  expect(() => ensureSecrets(folder, {})).toThrow('没有 secrets.json')
})

it('says so when the file is damaged', () => {
  writeFileSync(file(), '{"PAYLOAD')
  expect(() => ensureSecrets(folder, {})).toThrow('读不出来')
})
