import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from './lock.mjs'
import { processIdentity } from './processes.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gonghui-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function heldBy(pid: number, identity: string | null) {
  writeFileSync(path.join(folder, 'launcher.json'), JSON.stringify({ pid, identity }))
}

it('is given back', async () => {
  const giveBack = await takeLock(folder)
  giveBack()
  expect(existsSync(path.join(folder, 'launcher.json'))).toBe(false)
})

it('is refused while its holder lives', async () => {
  heldBy(process.ppid, processIdentity(process.ppid))
  await expect(takeLock(folder)).rejects.toThrow(`进程 ${process.ppid}`)
})

it('is taken from a holder that was killed', async () => {
  const { pid } = spawnSync('true')
  heldBy(pid, 'whenever')
  await expect(takeLock(folder)).resolves.toBeTypeOf('function')
})

it('is taken when the process id of its holder belongs to another program now', async () => {
  heldBy(process.ppid, 'an earlier process')
  await expect(takeLock(folder)).resolves.toBeTypeOf('function')
})
