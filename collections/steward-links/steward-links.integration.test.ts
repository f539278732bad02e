import { beforeAll, expect, test } from 'vitest'
import type { Actor, ActorName } from '../rights/actors'
import { rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { createWorld, store, type World } from '../rights/world'

let world: World
let event: number
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor
const until = () => new Date(Date.now() + 3_600_000).toISOString()
const path = (more = '') => `/events/${event}/steward-links${more}`

beforeAll(async () => {
  world = await createWorld()
  const checkpoints = [{ kind: 'start', name: '码头' }]
  const sample = contentSample('events', world.unions.a, { route: { checkpoints } })
  event = (await store(world.payload, 'events', { ...sample, _status: 'published' })).id
})

const listed = async () => (await rest(as('editor-a'), 'GET', path())).body

test('is made by an editor of the union, shown once, revoked, and all of it is in the audit log', async () => {
  const [start] = (await listed()).checkpoints as { key: string }[]
  const made = await rest(as('editor-a'), 'POST', path(), {
    data: { label: '起点 王师傅', checkpoint: start?.key, until: until() },
  })
  expect(made.body.link).toMatch(/\/check-in#[\w-]{43}$/)
  const [link] = (await listed()).links as Record<string, unknown>[]
  expect(link).toMatchObject({ label: '起点 王师傅', checkpoint: '码头', revokedAt: null })
  expect(JSON.stringify(await listed())).not.toContain(String(made.body.link).split('#')[1])

  const revoke = path(`/${made.body.id}/revoke`)
  expect((await rest(as('editor-b'), 'POST', revoke)).status).toBe(403)
  expect((await rest(as('editor-a'), 'POST', revoke)).body).toEqual({
    message: '已收回“起点 王师傅”的签到链接。',
  })
  expect((await rest(as('editor-a'), 'POST', revoke)).status).toBe(404)
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { collection: { equals: 'events' }, document: { equals: String(event) } },
    sort: 'id',
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.map(({ action, actor }) => [action, actor])).toEqual(
    expect.arrayContaining([
      ['steward-link:create', as('editor-a').user?.id],
      ['steward-link:revoke', as('editor-a').user?.id],
    ]),
  )
  expect(JSON.stringify(docs)).not.toContain(String(made.body.link).split('#')[1])
})

test.each([
  ['no label', { label: ' ' }, '请写明交给谁，例如“起点 王师傅”。'],
  ['an end that is past', { until: '2026-01-01T00:00:00.000Z' }, '有效期须在现在以后。'],
  ['no such checkpoint', { checkpoint: 'x' }, '没有这个点位；新加的点位须先发布活动。'],
])('%s is refused with a sentence', async (_, data, message) => {
  const { status, body } = await rest(as('chief'), 'POST', path(), {
    data: { label: '起点', until: until(), ...data },
  })
  expect([status, body]).toMatchObject([400, { errors: [{ message }] }])
})

test('who does not run the event makes none and sees none', async () => {
  for (const name of ['public', 'author-a', 'editor-b', 'reviewer', 'admin', 'disabled'] as const) {
    const data = { label: '起点', until: until() }
    expect((await rest(as(name), 'POST', path(), { data })).status).toBe(403)
    expect((await rest(as(name), 'GET', path())).status).toBe(403)
  }
})
