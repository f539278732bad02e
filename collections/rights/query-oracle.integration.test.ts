import { beforeAll, describe, expect, test } from 'vitest'
import type { ActorName } from './actors'
import { type Json, rest } from './rest'
import { contentSample } from './samples'
import { createWorld, store, type World } from './world'

let world: World
const ask = (name: ActorName, path: string, query: Record<string, string>) => {
  const actor = world.actors.find((each) => each.name === name)
  if (!actor) throw new Error(name)
  return rest(actor, 'GET', path, { query })
}

beforeAll(async () => {
  world = await createWorld()
})

describe('what a relationship leads to cannot be asked for', () => {
  test.each([
    ['/editions', { draft: 'true', 'where[pages.stories.headline][like]': 'x' }],
    ['/editions', { draft: 'true', 'where[or][0][pages__stories__headline][like]': 'x' }],
    ['/editions', { draft: 'true', 'where[pages.stories][contains][headline][like]': 'x' }],
    ['/events', { draft: 'true', 'where[and][0][recap.headline][like]': 'x' }],
    ['/events', { draft: 'true', 'where[picture.image.filename][like]': 'x' }],
    ['/articles', { draft: 'true', 'where[version.events.name][like]': 'x' }],
    ['/articles', { sort: '-column.name' }],
    ['/articles', { draft: 'true', sort: 'publishedAt,leadPhoto.image.filename' }],
  ] as [string, Record<string, string>][])('%s %o', async (path, query) => {
    for (const name of ['public', 'author-b'] as const)
      expect((await ask(name, path, query)).status).toBe(400)
  })

  test.each([
    ['/articles', { draft: 'true', 'where[union][equals]': '1', sort: '-updatedAt' }],
    ['/articles', { draft: 'true', 'where[column.id][in]': '1,2' }],
    ['/editions', { draft: 'true', 'where[pages.stories][in]': '1' }],
  ] as [string, Record<string, string>][])(
    'but by its number it can: %s %o',
    async (path, query) => {
      expect((await ask('author-b', path, query)).status).toBe(200)
    },
  )
})

describe('a list', () => {
  test.each([
    [{ limit: '0' }, 100],
    [{ limit: '-1' }, 100],
    [{ limit: '100000' }, 100],
    [{ limit: '7' }, 7],
    [{ pagination: 'false' }, 10],
    [{ pagination: 'false', limit: '0' }, 100],
    [{ draft: 'true', limit: '0' }, 100],
  ] as [Record<string, string>, number][])('%o comes in pages of %i', async (query, rows) => {
    await store(world.payload, 'events', {
      ...contentSample('events', world.unions.a),
      _status: 'published',
    })
    const { status, body } = await ask('public', '/events', query)
    expect([status, body.limit]).toEqual([200, rows])
    expect((body.docs as Json[]).length).toBeLessThanOrEqual(rows)
  })
})
