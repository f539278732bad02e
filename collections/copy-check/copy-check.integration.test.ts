import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import type { Actor, ActorName } from '../rights/actors'
import { type Answer, type Json, rest } from '../rights/rest'
import { contentSample } from '../rights/samples'
import { newestSave, save } from '../rights/save'
import { createWorld, store, unique, type World } from '../rights/world'

/* 必须改正: 残废人. 提示: a half-width comma beside Han. */

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor

beforeAll(async () => {
  world = await createWorld()
})

type Finding = {
  key: string
  rule: string
  level: string
  quote: string
  where: string
  replacements: string[]
  mayLetStand: boolean
  isSettled: boolean
  stood: { byName: string; office: string; why: string } | null
}

const FAULTY = ['比赛昨日开赛,场面热烈。', '一名残废人冲过终点。']

const draft = async (paragraphs: string[] = FAULTY, more: Json = {}) =>
  (
    await store(
      world.payload,
      'articles',
      contentSample('articles', world.unions.a, { body: paragraphsToLexical(paragraphs), ...more }),
      { draft: true },
    )
  ).id

const look = (name: ActorName, id: number, collection = 'articles') =>
  rest(as(name), 'GET', `/${collection}/${id}/copy-check`)
const findings = async (name: ActorName, id: number, collection = 'articles') =>
  (await look(name, id, collection)).body.findings as Finding[]
const finding = async (name: ActorName, id: number, rule = 'forbidden-words') =>
  (await findings(name, id)).find((each) => each.rule === rule) as Finding
const decide = (name: ActorName, id: number, data: Json, collection = 'articles') =>
  rest(as(name), 'POST', `/${collection}/${id}/copy-check`, { data })
const letStand = async (name: ActorName, id: number, why = '引用文件名称') =>
  decide(name, id, { decision: 'stood', finding: (await finding(name, id)).key, why })
const act = (name: ActorName, id: number, action = 'pass') =>
  rest(as(name), 'POST', `/articles/${id}/review`, { data: { action } })
const sentence = ({ body }: Answer) =>
  (body.errors as { message: string }[] | undefined)?.[0]?.message ?? ''
const reason = ({ body }: Answer) =>
  (body.errors as { data?: { reason?: string } }[] | undefined)?.[0]?.data?.reason

describe('a save', () => {
  test('is followed by what copy-check finds in it', async () => {
    const id = await draft(['比赛昨日开赛。'])
    expect(await findings('author-a', id)).toEqual([])
    await save(world, as('author-a'), 'articles', id, { body: paragraphsToLexical(FAULTY) })
    expect(await findings('author-a', id)).toMatchObject([
      {
        rule: 'autocorrect',
        level: 'advisory',
        quote: ',',
        where: '正文第1段',
        replacements: ['，'],
      },
      { rule: 'forbidden-words', level: 'blocking', quote: '残废人', where: '正文第2段' },
    ])
  })

  test('knows the words that administrators keep, and the names and figures of the portal', async () => {
    const word = `试词${unique()}`
    const { payload, unions } = world
    await store(payload, 'copy-words', { words: [word], level: 'blocking', reason: '不用。' })
    const name = `${word}长桥创新工作室`
    const studio = await store(payload, 'studios', {
      ...contentSample('studios', unions.a),
      name,
      slug: unique(),
      achievements: [{ kind: 'patent', count: 12 }],
      _status: 'published',
    })
    const id = await draft([`${name}有8项专利。`, `${word}长侨创新工作室昨日挂牌。`], {
      studios: [studio.id],
    })
    const found = await findings('author-a', id)
    expect(found.map(({ rule, level }) => [rule, level])).toEqual(
      expect.arrayContaining([
        ['desk-words', 'blocking'],
        ['figures', 'advisory'],
        ['near-names', 'advisory'],
      ]),
    )
  })

  test('knows a story that is published already, and not the story itself', async () => {
    const words = Array.from({ length: 60 }, () => unique()).join('职工')
    const { id } = await store(world.payload, 'articles', {
      ...contentSample('articles', world.unions.a),
      body: paragraphsToLexical([words]),
      review: { state: 'published' },
      _status: 'published',
    })
    const again = await draft(['前言。', words])
    expect((await finding('author-a', again, 'published-before')).quote).toBe('前言。')
    expect(await finding('author-a', id, 'published-before')).toBeUndefined()
    await world.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect(await finding('author-a', again, 'published-before')).toBeUndefined()
  })

  test('shows nothing to whoever may not see the story', async () => {
    const id = await draft()
    expect((await look('public', id)).status).toBe(401)
    expect((await look('author-b', id)).status).toBe(404)
    expect((await decide('author-b', id, { decision: 'stood', finding: 'x' })).status).toBe(404)
  })
})

describe('a blocking finding', () => {
  test('refuses submission with a sentence that names it, and not once it is mended', async () => {
    const id = await draft()
    const answer = await act('author-a', id, 'submit')
    expect(answer.status).toBe(409)
    expect(reason(answer)).toBe('copy-check')
    expect(sentence(answer)).toContain('正文第2段“残废人”')
    await save(world, as('author-a'), 'articles', id, {
      body: paragraphsToLexical(['一名残疾人冲过终点。']),
    })
    expect((await act('author-a', id, 'submit')).status).toBe(200)
  })

  test('refuses each sign-off, though it came after the submission', async () => {
    const id = await draft(['比赛昨日开赛。'])
    await act('author-a', id, 'submit')
    await save(world, as('editor-a'), 'articles', id, { deck: '残废人冲过终点' })
    const answer = await act('editor-a', id)
    expect(answer.status).toBe(409)
    expect(sentence(answer)).toContain('副题“残废人”')
    // A return is no sign-off.
    const back = { action: 'return', code: 'wording', opinion: '见校对' }
    expect(
      (await rest(as('editor-a'), 'POST', `/articles/${id}/review`, { data: back })).status,
    ).toBe(200)
  })

  test('is let stand by nobody but those who answer for it, and never without a reason', async () => {
    const id = await draft()
    expect(reason(await letStand('author-a', id))).toBe('not-an-authors')
    expect(reason(await letStand('editor-a', id, '  '))).toBe('why-missing')
    expect(reason(await letStand('admin', id))).toBe('not-yours')
    expect((await finding('author-a', id)).mayLetStand).toBe(false)
    expect((await act('author-a', id, 'submit')).status).toBe(409)
    expect((await letStand('editor-a', id)).status).toBe(201)
    expect(await finding('author-a', id)).toMatchObject({
      isSettled: true,
      stood: { byName: 'editor-a', office: '责任编辑', why: '引用文件名称' },
    })
    expect((await act('author-a', id, 'submit')).status).toBe(200)
  })

  test('goes to print under the name of a chief alone', async () => {
    const id = await draft()
    await letStand('editor-a', id)
    await act('author-a', id, 'submit')
    expect((await act('editor-a', id)).status).toBe(200)
    expect((await act('reviewer', id)).status).toBe(200)
    const answer = await act('chief', id)
    expect(answer.status).toBe(409)
    expect(sentence(answer)).toContain('editor-a已放过')
    expect((await letStand('chief', id)).status).toBe(201)
    expect((await act('chief', id)).status).toBe(200)
  })

  test('is asked about again when its sentence has changed, and not when others have', async () => {
    const id = await draft()
    await letStand('editor-a', id)
    const body = (...paragraphs: string[]) => ({ body: paragraphsToLexical(paragraphs) })
    await save(
      world,
      as('author-a'),
      'articles',
      id,
      body('新的导语。', '旁的。一名残废人冲过终点。'),
    )
    expect((await finding('author-a', id)).isSettled).toBe(true)
    await save(world, as('author-a'), 'articles', id, body('两名残废人冲过终点。'))
    expect(await finding('author-a', id)).toMatchObject({ isSettled: false, stood: null })
  })
})

test('who let what stand, and why, is not for another union’s people to read', async () => {
  const { id } = await store(world.payload, 'articles', {
    ...contentSample('articles', world.unions.a),
    body: paragraphsToLexical(FAULTY),
    review: { state: 'published' },
    _status: 'published',
  })
  await letStand('editor-a', id)
  expect(await finding('author-a', id)).toMatchObject({ stood: { byName: 'editor-a' } })
  const { body } = await look('author-b', id)
  expect(body.decisions).toEqual([])
  expect(JSON.stringify(body)).not.toContain('editor-a')
})

describe('a hint', () => {
  test('refuses nothing, is let stand by the author, and is on record', async () => {
    const id = await draft(['比赛昨日开赛,场面热烈。'])
    const { key } = await finding('author-a', id, 'autocorrect')
    expect((await decide('author-a', id, { decision: 'stood', finding: key })).status).toBe(201)
    expect((await finding('author-a', id, 'autocorrect')).isSettled).toBe(true)
    expect((await act('author-a', id, 'submit')).status).toBe(200)
    const { body } = await look('editor-a', id)
    expect(body.decisions).toMatchObject([
      { decision: '放过', quote: ',', place: '正文第1段', byName: 'author-a', office: '作者' },
    ])
  })

  test('that has become blocking since is not settled by it', async () => {
    const word = `试词${unique()}`
    const entry = await store(world.payload, 'copy-words', {
      words: [word],
      level: 'advisory',
      reason: '少用。',
    })
    const id = await draft([`说到${word}。`])
    const { key } = await finding('author-a', id, 'desk-words')
    await decide('author-a', id, { decision: 'stood', finding: key })
    await world.payload.update({
      collection: 'copy-words',
      id: entry.id,
      data: { level: 'blocking' },
      overrideAccess: true,
    })
    expect((await act('author-a', id, 'submit')).status).toBe(409)
  })
})

describe('a suggestion', () => {
  const take = async (name: ActorName, id: number, more: Json = {}) => {
    const { key, replacements } = await finding(name, id)
    const updatedAt = await newestSave(world, 'articles', id)
    return decide(name, id, {
      decision: 'taken',
      finding: key,
      replacement: replacements[0] ?? '残疾人',
      updatedAt,
      ...more,
    })
  }

  test('is put in its place, and the record says from whom', async () => {
    const id = await draft()
    const answer = await take('author-a', id)
    expect(answer.status).toBe(201)
    expect(JSON.stringify((answer.body.saved as Json).body)).toContain('一名残疾人冲过终点。')
    expect(await finding('author-a', id)).toBeUndefined()
    const { body } = await look('author-a', id)
    expect(body.decisions).toMatchObject([
      { decision: '采纳', quote: '残废人', replacement: '残疾人', byName: 'author-a' },
    ])
  })

  test.each([
    ['from an older version', { updatedAt: '2026-11-01T00:00:00.000Z' }, 409],
    ['without a word of which version it began from', { updatedAt: undefined }, 428],
    ['that was never made', { replacement: '健全人' }, 409],
    ['for words that do not stand there', { finding: 'forbidden-words\nparagraph\n傻子\n' }, 409],
  ])('%s changes nothing and leaves no record', async (_, more, status) => {
    const id = await draft()
    expect((await take('author-a', id, more)).status).toBe(status)
    expect((await finding('author-a', id)).quote).toBe('残废人')
    expect((await look('author-a', id)).body.decisions).toEqual([])
  })

  test('is not taken while the story is with others', async () => {
    const id = await draft(['比赛昨日开赛,场面热烈。'])
    await act('author-a', id, 'submit')
    const { key, replacements } = await finding('author-a', id, 'autocorrect')
    expect(replacements).toEqual([])
    const data = { decision: 'taken', finding: key, replacement: '，', updatedAt: unique() }
    expect(reason(await decide('author-a', id, data))).toBe('not-yours')
  })
})

test('a record is written by the door alone', async () => {
  const id = await draft()
  const data = {
    collection: 'articles',
    document: id,
    union: world.unions.a,
    decision: 'stood',
    rule: 'forbidden-words',
    level: 'blocking',
    field: 'paragraph',
    place: '正文第2段',
    quote: '残废人',
    sentence: '一名残废人冲过终点',
    byName: 'chief',
    office: 'chief',
    at: new Date().toISOString(),
  }
  for (const name of ['author-a', 'editor-a', 'chief', 'admin'] as const)
    expect((await rest(as(name), 'POST', '/copy-decisions', { data })).status).toBe(403)
  expect((await act('author-a', id, 'submit')).status).toBe(409)
})

describe('what goes out without a review', () => {
  test('a notice’s suggestion is taken by the desk, which saves without drafts', async () => {
    const { id } = await store(world.payload, 'notices', {
      number: unique(),
      template: 'statement',
      text: '会员证遗失,声明作废。',
      state: 'inquiry',
    })
    const [found] = await findings('admin', id, 'notices')
    const data = { decision: 'taken', finding: found?.key, replacement: '，' }
    expect((await decide('admin', id, data, 'notices')).status).toBe(201)
    const { text } = await world.payload.findByID({
      collection: 'notices',
      id,
      overrideAccess: true,
    })
    expect(text).toBe('会员证遗失，声明作废。')
  })

  test('an event with forbidden words is published when an editor answers for them', async () => {
    const { id } = await store(
      world.payload,
      'events',
      contentSample('events', world.unions.a, { name: '残废人车赛' }),
      { draft: true },
    )
    const publish = () => save(world, as('editor-a'), 'events', id, { _status: 'published' })
    const answer = await publish()
    expect(answer.status).toBe(409)
    expect(sentence(answer)).toContain('标题“残废人”')
    const [found] = await findings('editor-a', id, 'events')
    const data = { decision: 'stood', finding: found?.key, why: '赛事旧名' }
    expect((await decide('editor-a', id, data, 'events')).status).toBe(201)
    expect((await publish()).status).toBe(200)
  })

  test('an advertisement with a superlative does not run; the desk may answer for it', async () => {
    const { id } = await store(world.payload, 'advertisements', {
      advertiser: '某商场',
      slot: 'storyFoot',
      title: '全网最低价',
      status: 'draft',
      startsAt: '2026-11-01T00:00:00.000Z',
      endsAt: '2026-12-01T00:00:00.000Z',
    })
    const run = () =>
      rest(as('admin'), 'PATCH', `/advertisements/${id}`, { data: { status: 'active' } })
    expect(sentence(await run())).toContain('标题“全网最低”')
    const [found] = await findings('admin', id, 'advertisements')
    const data = { decision: 'stood', finding: found?.key, why: '有第三方证明' }
    expect((await decide('admin', id, data, 'advertisements')).status).toBe(201)
    expect((await run()).status).toBe(200)
    expect((await look('chief', id, 'advertisements')).status).toBe(403)
  })
})
