import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ActorName } from '@/collections/rights/actors'
import { contentSample } from '@/collections/rights/samples'
import { createWorld, store, type World } from '@/collections/rights/world'
import { admitted, withLockForItsEditors } from './server-functions'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

describe('a server function', () => {
  test.each([
    'schedule-publish',
    'get-upcoming-scheduled-publish',
    'copy-data-from-locale',
    'get-folder-results-component-and-data',
    'constructor',
    '__proto__',
    'mine',
  ])('%s is not called', (name) => {
    expect(() => admitted({ name, args: {} })).toThrow('没有这个操作')
  })

  test('comes without anything else the client lays beside it', () => {
    const sent = { name: 'form-state', args: { id: 1 }, serverFunctions: {}, config: {} }
    expect(admitted(sent)).toEqual({ name: 'form-state', args: { id: 1 } })
  })
})

describe('the lock that a form asks for', () => {
  const asked = async (name: ActorName, target: object) => {
    const user = world.actors.find((actor) => actor.name === name)?.user ?? undefined
    const req = await createLocalReq(user ? { user } : {}, world.payload)
    return (await withLockForItsEditors({ req, returnLockStatus: true, ...target }))
      .returnLockStatus
  }

  test('is for those who may change the document', async () => {
    const sample = contentSample('events', world.unions.a)
    const { id } = await store(world.payload, 'events', { ...sample, _status: 'published' })
    const event = { collectionSlug: 'events', id }
    expect(await asked('editor-a', event)).toBe(true)
    expect(await asked('editor-b', event)).toBe(false)
    expect(await asked('editor-a', { ...event, globalSlug: 'site' })).toBe(false)
    expect(await asked('admin', { globalSlug: 'site' })).toBe(true)
    expect(await asked('editor-a', { globalSlug: 'site' })).toBe(false)
    expect(await asked('admin', { collectionSlug: 'constructor', id: 1 })).toBe(false)
  })
})
