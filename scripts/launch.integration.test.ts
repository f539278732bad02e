import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDatabase, requireDatabase, withDatabase } from './launch/database.mjs'
import { isAlive } from './launch/processes.mjs'
import { embeddedUrl, freePort, startPostgres } from './postgres.mjs'

type Server = Awaited<ReturnType<typeof startPostgres>>

const password = 'for-this-test'
let parent: string
let folder: string
let server: Server

// Not as a throwaway: what was committed has to survive the kill -9.
const start = (port?: number) => startPostgres({ folder, password, port })
const rides = (from: Server) =>
  withDatabase(from.url('portal'), (client) => client.query('select name from rides'))

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'gonghui-launch-'))
  chmodSync(parent, 0o711)
  folder = path.join(parent, 'postgres')
  server = await start()
  await ensureDatabase(server.url('postgres'), 'portal')
  await withDatabase(server.url('portal'), async (client) => {
    await client.query('create table rides (name text)')
    await client.query("insert into rides values ('水库骑行')")
  })
})

afterAll(async () => {
  await server.stop()
  rmSync(parent, { recursive: true, force: true })
})

describe('the embedded PostgreSQL', () => {
  it('listens on this machine only and asks for its password', async () => {
    const { rows } = await withDatabase(server.url('portal'), (client) =>
      client.query('show listen_addresses'),
    )
    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }])
    const wrong = server.url('portal').replace(password, 'guessed')
    await expect(requireDatabase(wrong)).rejects.toThrow('用户名或密码不对')
  })

  it('keeps its files to itself', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readdirSync(parent).sort()).toEqual(['postgres', 'postgres.log'])
  })

  it('is found by a second program', () => {
    expect(embeddedUrl(folder, password, 'portal')).toBe(server.url('portal'))
  })

  it('starts again after a kill -9, on the port it is told, with its data', async () => {
    process.kill(server.pid, 'SIGKILL')
    await server.exited
    server = await start(server.port)
    expect((await rides(server)).rows).toEqual([{ name: '水库骑行' }])
  })

  it('takes over from a server that a killed launcher left behind', async () => {
    const orphan = server
    server = await start()
    expect(isAlive(orphan.pid)).toBe(false)
    expect((await rides(server)).rows).toEqual([{ name: '水库骑行' }])
  })
})

describe('a database that cannot be reached', () => {
  it('is named without its password', async () => {
    const url = `postgres://editor:secret@127.0.0.1:${await freePort()}/portal`
    await expect(requireDatabase(url)).rejects.toThrow(/127\.0\.0\.1:\d+\/portal.*连接不上/)
    await expect(requireDatabase(url)).rejects.not.toThrow('secret')
  })

  it('is named when only the database is missing', async () => {
    await expect(requireDatabase(server.url('absent'))).rejects.toThrow('没有这个名字的数据库')
  })
})
