import { beforeAll, expect, test } from 'vitest'
import type { Actor, ActorName } from '../rights/actors'
import { rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { createWorld, store, type World } from '../rights/world'

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

const waiting = async (state: string) => {
  const review = { state, submittedBy: as('author-a').user?.id }
  const words = contentSample('articles', world.unions.a, { review })
  return (await store(world.payload, 'articles', words, { draft: true })).id
}
const mark = (name: ActorName, id: number, urgent: unknown = true) =>
  rest(as(name), 'POST', `/articles/${id}/urgency`, { data: { urgent } })
const pass = (name: ActorName, id: number) =>
  rest(as(name), 'POST', `/articles/${id}/review`, { data: { action: 'pass' } })

test.each([
  ['editor-a', 200],
  ['reviewer', 200],
  ['chief', 200],
  ['author-a', 409],
  ['admin', 409],
  ['editor-b', 404],
  ['public', 401],
] as const)('%s marks a story that waits: %i', async (name, status) => {
  expect((await mark(name, await waiting('first'))).status).toBe(status)
})

test('the mark changes neither words nor turn: every stage is still passed by its own person', async () => {
  const id = await waiting('first')
  await mark('editor-a', id)
  expect((await pass('chief', id)).status).toBe(409)
  for (const [name, state] of [
    ['editor-a', 'second'],
    ['reviewer', 'final'],
    ['chief', 'published'],
  ] as const)
    expect(await pass(name, id)).toMatchObject({ status: 200, body: { state } })
})

test('the mark is taken off, and no word but true and false is one', async () => {
  const id = await waiting('second')
  const isUrgent = async () =>
    (await rest(as('chief'), 'GET', `/articles/${id}/review`)).body.urgent
  await mark('reviewer', id)
  expect(await isUrgent()).toBe(true)
  await mark('editor-a', id, false)
  expect(await isUrgent()).toBe(false)
  expect((await mark('reviewer', id, 'yes')).status).toBe(400)
})

test('what is signed waits in no queue any more', async () => {
  expect((await mark('chief', await waiting('approved'))).status).toBe(409)
})

test('nobody writes the mark into a story past its door', async () => {
  const { body } = await rest(as('author-a'), 'POST', '/articles', {
    data: contentSample('articles', world.unions.a, { review: { urgent: true } }),
  })
  const { id } = body.doc as { id: number }
  expect((await rest(as('chief'), 'GET', `/articles/${id}/review`)).body.urgent).toBe(false)
})
