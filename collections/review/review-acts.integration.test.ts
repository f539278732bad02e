import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import type { Actor, ActorName } from '../rights/actors'
import { type Json, rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { newestSave, save } from '../rights/save'
import { createWorld, store, type World } from '../rights/world'

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

const submitted = async () => {
  const { id } = await store(
    world.payload,
    'articles',
    contentSample('articles', world.unions.a, {
      body: paragraphsToLexical(['开幕式昨日举行。', '300名职工参加骑行。']),
    }),
    { draft: true },
  )
  await act('author-a', id, { action: 'submit' })
  return id
}
const act = (name: ActorName, id: number, data: Json) =>
  rest(as(name), 'POST', `/articles/${id}/review`, { data })
const history = async (name: ActorName, id: number) =>
  (await rest(as(name), 'GET', `/articles/${id}/review`)).body.history as (Json & { id: number })[]
const returned = { action: 'return', code: 'facts', opinion: '人数请再核实' }

describe('a return', () => {
  test.each([
    [{ action: 'return', opinion: '人数请再核实' }, 409, '请选择退回原因。'],
    [{ action: 'return', code: 'facts' }, 409, '请写明意见。'],
    [{ action: 'return', code: 'mood', opinion: '不好' }, 400, '没有这种退回原因。'],
    [returned, 200, undefined],
  ])('%j is answered with %i', async (data, status, sentence) => {
    const answer = await act('editor-a', await submitted(), data)
    expect(answer.status).toBe(status)
    expect((answer.body.errors as { message: string }[] | undefined)?.[0]?.message).toBe(sentence)
  })

  test('is kept with who, when, which version, which opinion and which code', async () => {
    const id = await submitted()
    await act('editor-a', id, returned)
    const [latest, first] = await history('author-a', id)
    expect(latest).toMatchObject({
      action: '退回',
      from: '待一审',
      byName: 'editor-a',
      code: '事实有出入或待核实',
      opinion: '人数请再核实',
      isReturn: true,
    })
    expect(first).toMatchObject({
      action: '提交审稿',
      from: '草稿',
      byName: 'author-a',
      code: null,
    })
    const version = await world.payload.findVersionByID({
      collection: 'articles',
      id: String(latest?.version),
      overrideAccess: true,
    })
    expect(version.version.review?.state).toBe('returned')
  })

  test('and each sign-off stay when the story goes on', async () => {
    const id = await submitted()
    await act('editor-a', id, returned)
    await act('author-a', id, { action: 'submit' })
    await act('editor-a', id, { action: 'pass', opinion: '已核' })
    const acts = await history('chief', id)
    expect(acts.map(({ action, opinion }) => [action, opinion])).toEqual([
      ['审核通过', '已核'],
      ['提交审稿', ''],
      ['退回', '人数请再核实'],
      ['提交审稿', ''],
    ])
  })
})

test('what changed since the return is read paragraph by paragraph, by the story’s own people', async () => {
  const id = await submitted()
  await act('editor-a', id, returned)
  const since = String((await history('author-a', id))[0]?.id)
  await save(world, as('author-a'), 'articles', id, {
    body: paragraphsToLexical(['开幕式昨日举行。', '412名职工参加骑行。']),
  })
  const ask = (name: ActorName, story = id) =>
    rest(as(name), 'GET', `/articles/${story}/changes`, { query: { since } })
  const { body } = await ask('editor-a')
  expect((body.changes as Json[]).filter(({ kind }) => kind !== 'same')).toEqual([
    {
      kind: 'rewritten',
      pieces: [
        { kind: 'deleted', text: '300' },
        { kind: 'inserted', text: '412' },
        { kind: 'same', text: '名职工参加骑行。' },
      ],
    },
  ])
  expect((await ask('public')).status).toBe(401)
  expect((await ask('author-b')).status).toBe(404)
  // An act of one story says nothing of another.
  expect((await ask('editor-a', await submitted())).status).toBe(404)
})

test('nobody signs words that changed under their eyes', async () => {
  const id = await submitted()
  const seen = await newestSave(world, 'articles', id)
  await save(world, as('editor-a'), 'articles', id, { headline: '改题' })
  expect(await act('editor-a', id, { action: 'pass', updatedAt: seen })).toMatchObject({
    status: 409,
  })
  const now = await newestSave(world, 'articles', id)
  expect(await act('editor-a', id, { action: 'pass', updatedAt: now })).toMatchObject({
    status: 200,
    body: { state: 'second' },
  })
})
