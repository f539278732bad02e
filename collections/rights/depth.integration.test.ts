import { beforeAll, expect, test } from 'vitest'
import type { Actor } from './actors'
import { type Json, rest } from './rest'
import { contentSample } from './samples'
import { createWorld, store, type World } from './world'

let world: World
let asEditor: Actor
let asPublic: Actor

beforeAll(async () => {
  world = await createWorld()
  const named = (name: string) => world.actors.find((actor) => actor.name === name) as Actor
  asEditor = named('editor-a')
  asPublic = named('public')
})

const linksTo = (ids: number[]) => {
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const link = (value: number) => ({
    ...block,
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo: 'events', value }, newTab: false },
    children: [
      { type: 'text', text: '见', version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
    ],
  })
  const paragraph = { ...block, type: 'paragraph', children: ids.map(link) }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}

const event = (body: unknown) =>
  rest(asEditor, 'POST', '/events', {
    data: { ...contentSample('events', world.unions.a), body, _status: 'published' },
  })

test('a text may link to thirty documents and no more', async () => {
  const { id } = await store(world.payload, 'events', contentSample('events', world.unions.a))
  expect((await event(linksTo(Array(31).fill(id)))).status).toBe(400)
  expect((await event(linksTo(Array(30).fill(id)))).status).toBe(201)
})

test('links are followed one step, however deep a reader asks', async () => {
  const one = (await event(linksTo([]))).body.doc as Json & { id: number }
  const two = (await event(linksTo([one.id]))).body.doc as Json & { id: number }
  const three = (await event(linksTo([two.id]))).body.doc as Json & { id: number }
  for (const [depth, first, second] of [
    ['1', true, false],
    ['10', true, false],
  ] as const) {
    const { body } = await rest(asPublic, 'GET', `/events/${three.id}`, { query: { depth } })
    const text = JSON.stringify(body)
    expect([text.includes(`"slug":"${two.slug}"`), text.includes(`"slug":"${one.slug}"`)]).toEqual([
      first,
      second,
    ])
  }
})
