import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureSecrets } from './secrets.mjs'

const MINE = 'mine'.repeat(8)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gonghui-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => path.join(folder, 'secrets.json')

it('generates each secret once, readable by its owner only', () => {
  const first = ensureSecrets(folder, {})
  expect(new Set(Object.values(first)).size).toBe(5)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  expect(ensureSecrets(folder, {})).toEqual(first)
})

it('lets a variable win over the file and does not store it', () => {
  ensureSecrets(folder, {})
  expect(ensureSecrets(folder, { PAYLOAD_SECRET: MINE }).PAYLOAD_SECRET).toBe(MINE)
  expect(readFileSync(file(), 'utf8')).not.toContain(MINE)
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
  expect(() => ensureSecrets(folder, {})).toThrow('内容不是有效的 JSON')
  writeFileSync(file(), '[]')
  expect(() => ensureSecrets(folder, {})).toThrow('内容不是有效的 JSON')
})

it.each(['PAYLOAD_SECRET', 'NEXTAUTH_SECRET', 'PAPERS_SECRET', 'REGISTRATION_SECRET'])(
  'refuses a short %s and writes nothing',
  (name) => {
    expect(() => ensureSecrets(folder, { [name]: 'x'.repeat(31) })).toThrow(
      `${name} 不足 32 个字符`,
    )
    expect(existsSync(file())).toBe(false)
  },
)
