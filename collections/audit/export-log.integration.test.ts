import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { createWorld, store, unique, type World } from '../rights/world'

let world: World
const subject = `export-${unique()}`

beforeAll(async () => {
  world = await createWorld()
  for (const action of ['create', 'update'])
    await store(world.payload, 'audit-log', {
      at: '2026-11-24T01:02:03.000Z',
      actor: world.actors.find(({ name }) => name === 'chief')?.user?.id,
      action,
      collection: 'ad-desk',
      document: subject,
      address: '203.0.113.9',
      after: { hours: '=九时"起' },
    })
})

function exportAs(name: string) {
  const cookie = world.actors.find((actor) => actor.name === name)?.cookie ?? ''
  const query = new URLSearchParams({ 'where[document][equals]': subject })
  const address = `http://localhost:3000/api/audit-log/export?${query}`
  return handleEndpoints({
    config,
    request: new Request(address, { method: 'POST', headers: { cookie } }),
  })
}

test('an administrator takes the filtered log as a table, and that is an entry of its own', async () => {
  const response = await exportAs('admin')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [head, ...rows] = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(await response.arrayBuffer())
    .trimEnd()
    .split('\r\n')
  expect(head).toBe('\uFEFF编号,时间,经办人,操作,对象,对象编号,来源地址,原值,新值')
  expect(rows.map((row) => row.replace(/^\d+,/, ''))).toEqual(
    ['新建', '修改'].map(
      (action) =>
        `2026-11-24 09:02:03,chief,${action},登报咨询,${subject},203.0.113.9,,"{""hours"":""=九时\\""起""}"`,
    ),
  )
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { action: { equals: 'export' } },
    sort: '-id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs[0]).toMatchObject({
    actor: world.actors.find(({ name }) => name === 'admin')?.user?.id,
    address: 'direct',
    collection: 'audit-log',
    after: { rows: 2, where: { document: { equals: subject } } },
  })
})

test('nobody else takes anything', async () => {
  for (const name of ['public', 'chief', 'disabled'])
    expect((await exportAs(name)).status).toBe(403)
})
