import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Actor, ActorName } from '../rights/actors'
import { rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { save } from '../rights/save'
import { createWorld, store, unique, type World } from '../rights/world'

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

const published = async () => {
  const review = { state: 'published' }
  const words = contentSample('articles', world.unions.a, { review })
  return (await store(world.payload, 'articles', { ...words, _status: 'published' })).id
}
const draft = async () =>
  (
    await store(world.payload, 'articles', contentSample('articles', world.unions.a), {
      draft: true,
    })
  ).id
const union = async () => {
  const slug = `loan-${unique()}`
  return (
    await store(world.payload, 'unions', { name: slug, shortName: '试', slug, kind: 'district' })
  ).id
}
const lend = (story: number, unions: number[], by: ActorName = 'reviewer') =>
  rest(as(by), 'POST', '/loans', { data: { story, unions } })
const change = (loan: unknown, data: object, by: ActorName = 'reviewer') =>
  rest(as(by), 'PATCH', `/loans/${(loan as { id: number }).id}`, { data })
const rowsOf = async <T>(query: ReturnType<typeof sql>) =>
  (await world.payload.db.drizzle.execute(query)).rows as T[]
/** What the act made invalid on the lists of a union. */
const kinds = async (host: number) =>
  (
    await rowsOf<{ kind: string }>(
      sql`SELECT kind FROM cache_outbox WHERE tag = ${`list:articles:${host}`} ORDER BY id`,
    )
  ).map(({ kind }) => kind)

test('what is no news is not lent: a draft, to its own union, to a closed one', async () => {
  const { a, b } = world.unions
  const [host, closed] = [await union(), await union()]
  expect(
    (await rest(as('admin'), 'POST', `/unions/${closed}/merge`, { data: { into: host } })).status,
  ).toBe(200)
  const reason = async (answer: ReturnType<typeof lend>) => {
    const { status, body } = await answer
    return [status, (body.errors as { data?: { reason?: string } }[])?.[0]?.data?.reason]
  }
  expect(await reason(lend(await draft(), [b]))).toEqual([409, 'not-public'])
  expect(await reason(lend(await published(), [a]))).toEqual([409, 'own-union'])
  expect(await reason(lend(await published(), [closed]))).toEqual([409, 'closed-union'])
})

test('lent, lent on and taken back: the hosts’ lists know at once, and the log has it', async () => {
  const story = await published()
  const [first, second] = [await union(), await union()]
  const { status, body } = await lend(story, [first])
  expect(status).toBe(201)
  expect(await kinds(first)).toEqual(['changed'])
  expect((await change(body.doc, { unions: [second] })).status).toBe(200)
  expect(await kinds(first)).toEqual(['changed', 'withdrawn'])
  expect(await kinds(second)).toEqual(['changed'])
  const { id } = body.doc as { id: number }
  const log = await rowsOf(sql`SELECT action, after FROM audit_log
    WHERE collection = 'loans' AND document = ${String(id)} ORDER BY id`)
  expect(log).toEqual([
    { action: 'create', after: { story, unions: [first] } },
    { action: 'update', after: { story, unions: [second] } },
  ])
})

test('a story has one loan, and the loan stays with its story', async () => {
  const story = await published()
  const { body } = await lend(story, [world.unions.b])
  expect((await lend(story, [await union()])).status).toBe(400)
  await change(body.doc, { story: await published() })
  const stored = await world.payload.findByID({
    collection: 'loans',
    id: (body.doc as { id: number }).id,
    depth: 0,
    overrideAccess: true,
  })
  expect(stored.story).toBe(story)
})

test('a withdrawal is one on the hosts’ pages too, and is no hindrance to taking back', async () => {
  const story = await published()
  const host = await union()
  const { body } = await lend(story, [host])
  const data = { action: 'withdraw', opinion: '失实' }
  expect((await rest(as('chief'), 'POST', `/articles/${story}/review`, { data })).status).toBe(200)
  expect(await kinds(host)).toEqual(['changed', 'withdrawn'])
  expect((await change(body.doc, { unions: [host, await union()] })).status).toBe(409)
  expect((await change(body.doc, { unions: [] })).status).toBe(200)
})

test('to those it was lent to it is as closed as before', async () => {
  const story = await published()
  await lend(story, [world.unions.b])
  for (const name of ['author-b', 'editor-b'] as const)
    expect((await save(world, as(name), 'articles', story, { headline: '改' })).status).toBe(403)
  expect((await save(world, as('editor-a'), 'articles', story, { headline: '改' })).status).toBe(
    200,
  )
})

test('a host that is merged away is followed by the one that took it over', async () => {
  const story = await published()
  const [host, into] = [await union(), await union()]
  const { body } = await lend(story, [host, into])
  await rest(as('admin'), 'POST', `/unions/${host}/merge`, { data: { into } })
  const { id } = body.doc as { id: number }
  const loan = await world.payload.findByID({
    collection: 'loans',
    id,
    depth: 0,
    overrideAccess: true,
  })
  expect(loan.unions).toEqual([into])
})
