import { beforeAll, expect, test } from 'vitest'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import type { Actor, ActorName } from '../rights/actors'
import { type Json, rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { save } from '../rights/save'
import { createWorld, store, type World } from '../rights/world'

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

const LINE = '300名职工参加骑行。'

const waiting = async () => {
  const { id } = await store(
    world.payload,
    'articles',
    contentSample('articles', world.unions.a, {
      body: paragraphsToLexical(['开幕式昨日举行。', LINE]),
      review: { state: 'first', submittedBy: as('author-a').user?.id },
    }),
    { draft: true },
  )
  return id
}
const send = (name: ActorName, id: number, data: Json) =>
  rest(as(name), 'POST', `/articles/${id}/remarks`, { data })
const act = (name: ActorName, id: number, action: string) =>
  rest(as(name), 'POST', `/articles/${id}/review`, {
    data: { action, code: 'facts', opinion: '见批注' },
  })
const remarksOf = async (name: ActorName, id: number) =>
  (await rest(as(name), 'GET', `/articles/${id}/review`)).body.remarks as (Json & { id: number })[]

test('a stage is not passed while a remark that must be seen to is open', async () => {
  const id = await waiting()
  const said = { quote: LINE, words: '人数请再核实', blocking: true }
  expect((await send('editor-a', id, said)).status).toBe(201)
  expect(await act('editor-a', id, 'pass')).toMatchObject({
    status: 409,
    body: { errors: [{ message: '还有须改的批注没有处理。' }] },
  })
  await act('editor-a', id, 'return')
  await save(world, as('author-a'), 'articles', id, {
    body: paragraphsToLexical(['新的一段。', '开幕式昨日举行。', '412名职工参加骑行。']),
  })
  const [remark] = await remarksOf('author-a', id)
  const { lines } = (await rest(as('author-a'), 'GET', `/articles/${id}/review`)).body
  expect((lines as string[])[Number(remark?.line)]).toBe('412名职工参加骑行。')
  expect(remark).toMatchObject({ quote: LINE, byName: 'editor-a', answer: null, mayAnswer: true })
  expect((await send('author-a', id, { answers: remark?.id })).status).toBe(201)
  await act('author-a', id, 'submit')
  expect((await act('editor-a', id, 'pass')).status).toBe(200)
  expect((await remarksOf('chief', id))[0]).toMatchObject({
    answer: { byName: 'author-a' },
    mayAnswer: false,
  })
})

test('an advice holds nothing up', async () => {
  const id = await waiting()
  await send('editor-a', id, { words: '标题可再短', blocking: false })
  expect((await act('editor-a', id, 'pass')).status).toBe(200)
})

test('whose turn it is not makes none, and whose story it is not answers none', async () => {
  const id = await waiting()
  for (const [name, status] of [
    ['public', 401],
    ['author-a', 409],
    ['author-b', 404],
    ['reviewer', 409],
    ['admin', 409],
  ] as const)
    expect((await send(name, id, { words: '请补采' })).status, name).toBe(status)
  await send('editor-a', id, { words: '请补采', blocking: true })
  const answers = (await remarksOf('editor-a', id))[0]?.id
  expect((await send('author-b', id, { answers })).status).toBe(404)
  expect((await send('admin', id, { answers })).status).toBe(409)
  expect((await send('author-a', id, { answers })).status).toBe(409)
  expect((await send('editor-a', id, { answers: 0 })).status).toBe(404)
  expect((await send('editor-a', id, { answers })).status).toBe(201)
  expect((await send('editor-a', id, { answers })).status).toBe(409)
})

test.each([[{}], [{ words: ' ' }], [{ words: 'x'.repeat(501) }], ['words']])(
  'what is no remark is refused: %j',
  async (data) => {
    expect((await send('editor-a', await waiting(), data as Json)).status).toBe(400)
  },
)

test('a line that does not stand in the story is not quoted', async () => {
  const id = await waiting()
  await send('editor-a', id, { quote: '从未写过的话', words: '？' })
  expect((await remarksOf('editor-a', id))[0]).toMatchObject({ quote: '', line: null })
})
