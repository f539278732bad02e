import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, ActorName } from '../rights/actors'
import { type Answer, type Json, rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { newestSave } from '../rights/save'
import { createWorld, store, type World } from '../rights/world'

/*
 * Two people in one story. In Payload both saves answer 200 and one text is gone: the control below shows it on events,
 * which are not guarded.
 */

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

const draft = async (collection: string) =>
  (
    await store(world.payload, collection, contentSample(collection, world.unions.a), {
      draft: true,
    })
  ).id

const patch = (name: ActorName, collection: string, id: number, data: Json, query?: Json) =>
  rest(as(name), 'PATCH', `/${collection}/${id}`, {
    data,
    query: query as Record<string, string>,
  })

const stored = async (collection: string, id: number) =>
  (await rest(as('chief'), 'GET', `/${collection}/${id}`, { query: { draft: 'true', depth: '0' } }))
    .body

/** Author and editor save at once what both began from one version. */
async function race(collection: string, title: string, id: number, query?: Json) {
  const updatedAt = await newestSave(world, collection, id)
  const answers = await Promise.all(
    (['author-a', 'editor-a'] as const).map((name) =>
      patch(name, collection, id, { [title]: name, updatedAt }, query),
    ),
  )
  return { answers, statuses: answers.map(({ status }) => status).sort() }
}

const refusal = ({ body }: Answer) => (body.errors as { message: string; data: Json }[])[0]

describe('two saves at once of what began from one version', () => {
  test.each([
    ['by the button', { draft: 'true' }],
    ['by autosave', { draft: 'true', autosave: 'true' }],
    ['without a word about drafts', {}],
  ])('%s: one is kept, the other refused', async (_, query) => {
    for (let round = 0; round < 5; round++) {
      const id = await draft('articles')
      const { answers, statuses } = await race('articles', 'headline', id, query)
      expect(statuses).toEqual([200, 409])
      const kept = answers.findIndex(({ status }) => status === 200)
      expect((await stored('articles', id)).headline).toBe(['author-a', 'editor-a'][kept])
      const refused = answers.find(({ status }) => status === 409) as Answer
      expect(refusal(refused)).toMatchObject({ data: { reason: 'newer-version' } })
      expect(refusal(refused)?.message).toContain('已有更新的版本')
    }
  })

  test('control: without the guard both are told that they were kept', async () => {
    const { statuses } = await race('events', 'name', await draft('events'))
    expect(statuses).toEqual([200, 200])
  })
})

describe('a save over a newer version', () => {
  test('is refused a minute later too, and goes through once it says that it has seen it', async () => {
    const id = await draft('articles')
    const began = await newestSave(world, 'articles', id)
    expect(
      (await patch('author-a', 'articles', id, { headline: '甲', updatedAt: began })).status,
    ).toBe(200)
    expect((await patch('editor-a', 'articles', id, { deck: '乙', updatedAt: began })).status).toBe(
      409,
    )
    const seen = (await stored('articles', id)).updatedAt
    expect((await patch('editor-a', 'articles', id, { deck: '乙', updatedAt: seen })).status).toBe(
      200,
    )
    expect(await stored('articles', id)).toMatchObject({ headline: '甲', deck: '乙' })
  })

  test('is refused by the Local API where a person acts, and not where the house does', async () => {
    const id = await draft('articles')
    const began = await newestSave(world, 'articles', id)
    const update = (data: Json, user?: Actor['user']) =>
      world.payload.update({
        collection: 'articles',
        id,
        data: data as never,
        draft: true,
        overrideAccess: !user,
        ...(user && { user }),
      })
    await update({ headline: '甲' })
    const editor = as('editor-a').user
    await expect(update({ headline: '乙', updatedAt: began }, editor)).rejects.toMatchObject({
      status: 409,
    })
    await expect(update({ headline: '乙' }, editor)).rejects.toMatchObject({ status: 428 })
  })

  test('does not touch a published story that is being rewritten', async () => {
    const { id } = await store(world.payload, 'articles', {
      ...contentSample('articles', world.unions.a, { review: { state: 'published' } }),
      _status: 'published',
    })
    const began = await newestSave(world, 'articles', id)
    await patch('author-a', 'articles', id, { headline: '甲', updatedAt: began })
    expect(
      (await patch('editor-a', 'articles', id, { headline: '乙', updatedAt: began })).status,
    ).toBe(409)
    expect(await stored('articles', id)).toMatchObject({ headline: '甲' })
  })
})

test('a story that a colleague has open is not saved by another, and they are told so in Chinese', async () => {
  const id = await draft('articles')
  await world.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: as('editor-a').user?.id },
    },
  })
  const updatedAt = await newestSave(world, 'articles', id)
  const refused = await patch('author-a', 'articles', id, { headline: '乙', updatedAt })
  expect(refused.status).toBe(423)
  expect(refusal(refused)?.message).toBe('另一位同事正在修改这份内容，等对方保存或离开后再存。')
  expect((await patch('editor-a', 'articles', id, { headline: '甲', updatedAt })).status).toBe(200)
})
