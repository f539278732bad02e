import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../rights/actors'
import { rest } from '../rights/rest'
import { contentSample, publishedStory } from '../rights/samples'
import { createWorld, store, type World } from '../rights/world'

let world: World
const chief = () => world.actors.find(({ name }) => name === 'chief') as Actor
const save = (data: object) => rest(chief(), 'POST', '/globals/front-page', { data })
const rows = (...stories: number[]) => stories.map((story) => ({ story }))
const withdraw = (id: number) =>
  rest(chief(), 'POST', `/articles/${id}/review`, { data: { action: 'withdraw', opinion: '失实' } })

async function picks() {
  const { lead, secondary } = await world.payload.findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: true,
  })
  return { lead: lead ?? null, secondary: (secondary ?? []).map(({ story }) => story) }
}

beforeAll(async () => {
  world = await createWorld()
})

test('a story that readers do not see is not picked, by any interface', async () => {
  const draft = await store(world.payload, 'articles', contentSample('articles', world.unions.a), {
    draft: true,
  })
  const shown = await publishedStory(world)
  expect((await save({ lead: shown, secondary: rows(draft.id) })).status).toBe(409)
  expect((await save({ lead: draft.id, secondary: [] })).status).toBe(409)
})

test('picks keep their order, and one that is withdrawn falls out at the next save', async () => {
  const [lead, first, second, third] = [
    await publishedStory(world),
    await publishedStory(world),
    await publishedStory(world),
    await publishedStory(world),
  ]
  expect((await save({ lead, secondary: rows(third, first, second) })).status).toBe(200)
  expect(await picks()).toEqual({ lead, secondary: [third, first, second] })
  await withdraw(lead)
  await withdraw(first)
  // The chief's form still has them.
  expect((await save({ lead, secondary: rows(second, first, third) })).status).toBe(200)
  expect(await picks()).toEqual({ lead: null, secondary: [second, third] })
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { collection: { equals: 'front-page' } },
    sort: '-id',
    limit: 1,
    overrideAccess: true,
  })
  expect(docs[0]?.after).toMatchObject({ secondary: rows(second, third) })
})

test('a save that says nothing of the picks leaves them as they are', async () => {
  const [lead, other] = [await publishedStory(world), await publishedStory(world)]
  await save({ lead, secondary: rows(other) })
  expect((await save({ columns: [] })).status).toBe(200)
  expect(await picks()).toEqual({ lead, secondary: [other] })
})
