import config from '@payload-config'
import { handleEndpoints } from 'payload'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rest } from '@/collections/rights/rest'
import { actorNamed, createWorld, type World } from '@/collections/rights/world'
import {
  createEvent,
  inputOf,
  numberOf,
  statesOf,
  type TestEvent,
} from '@/data/registrations/event.fixture'
import { findBrokenInvariants } from '@/data/registrations/invariants'
import { register } from '@/data/registrations/register'
import type { RegistrationInput } from '@/domain/registration/input'
import { registrationPool } from '@/lib/registration-pool'
import type { Event } from '@/payload-types'

let world: World
let next = 60_000_000

beforeAll(async () => {
  world = await createWorld()
})

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

const eventOf = (registration: Partial<Event['registration']>) =>
  createEvent(registration, { union: world.unions.a })

async function enter(event: TestEvent, more: Partial<RegistrationInput> = {}): Promise<number> {
  const phone = numberOf(next++)
  const outcome = await register(event.terms, inputOf(phone, more), phone)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  const { rows } = await registrationPool().query(
    'SELECT id FROM registrations WHERE number = $1',
    [outcome.number],
  )
  return rows[0].id
}

type By = Parameters<typeof actorNamed>[1]

const act = (event: TestEvent, path: string, data: object, by: By = 'editor-a') =>
  rest(actorNamed(world, by), 'POST', `/events/${event.id}/registrations/${path}`, { data })

const list = (event: TestEvent, query: Record<string, string> = {}, by: By = 'editor-a') =>
  rest(actorNamed(world, by), 'GET', `/events/${event.id}/registrations`, { query })

async function lastEntry(action: string) {
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { action: { equals: action } },
    sort: '-id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

const idOf = (name: By) => actorNamed(world, name).user?.id

describe('the list', () => {
  test('in the order of states and queue, with counters, and no whole number anywhere', async () => {
    const event = await eventOf({ capacity: 1, waitlist: 5 })
    await enter(event, { name: '王一' })
    await enter(event, { name: '李二', employer: '临江纺织厂' })
    await enter(event, { name: '张三' })
    const { status, body } = await list(event)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      pools: [{ capacity: 1, taken: 1, waiting: 2 }],
      total: 3,
      unsent: 3,
      registrations: [
        { name: '李二', status: 'waitlisted', position: 1 },
        { name: '张三', status: 'waitlisted', position: 2 },
        { name: '王一', status: 'confirmed', position: null, arrivedAt: null },
      ],
    })
    expect(JSON.stringify(body)).not.toMatch(/139\d{8}/)
    expect(JSON.stringify(body)).toMatch(/139\*{4}\d{4}/)
    const named = async (query: Record<string, string>) =>
      ((await list(event, query)).body.registrations as { name: string }[]).map(({ name }) => name)
    expect(await named({ q: '李二' })).toEqual(['李二'])
    expect(await named({ q: '纺织' })).toEqual(['李二'])
    expect(await named({ q: String(next - 1).slice(-4) })).toEqual(['张三'])
    expect(await named({ status: 'confirmed' })).toEqual(['王一'])
    expect(await named({ q: "' OR 1=1 --" })).toEqual([])
  })

  test.each<[By, number]>([
    ['public', 403],
    ['author-a', 403],
    ['editor-b', 403],
    ['admin', 403],
    ['chief', 200],
  ])('%s: %s', async (by, status) => {
    expect((await list(await eventOf({}), {}, by)).status).toBe(status)
  })
})

describe('deciding', () => {
  test('approves in the order of coming, rejects with a reason, and says what became of it', async () => {
    const event = await eventOf({ mode: 'approval', capacity: 1, waitlist: 1 })
    const ids = [await enter(event), await enter(event), await enter(event), await enter(event)]
    expect(
      await act(event, 'decide', { ids: ids.slice(0, 3).reverse(), approve: true }),
    ).toMatchObject({
      status: 200,
      body: { message: '报名成功 1 人，候补 1 人，名额和候补都已满，1 人仍待审核。' },
    })
    expect((await act(event, 'decide', { ids: [ids[3]], approve: false })).status).toBe(400)
    await act(event, 'decide', { ids: [ids[3]], approve: false, reason: '不是本市职工' })
    expect(await statesOf(event.id)).toEqual({
      confirmed: 1,
      waitlisted: 1,
      pending: 1,
      rejected: 1,
    })
    expect(await lastEntry('registrations:reject')).toMatchObject({
      actor: idOf('editor-a'),
      document: String(event.id),
      after: { registrations: [ids[3]], reason: '不是本市职工' },
    })
  })

  test('reaches no registration of another event', async () => {
    const own = await eventOf({ mode: 'approval' })
    const other = await eventOf({ mode: 'approval' })
    const id = await enter(other)
    expect((await act(own, 'decide', { ids: [id], approve: true })).status).toBe(404)
    expect((await act(own, 'cancel', { ids: [id], reason: '误报' })).status).toBe(404)
    expect(await statesOf(other.id)).toEqual({ pending: 1 })
  })
})

test('cancelled for somebody, the place goes to the next who is not cancelled too', async () => {
  const event = await eventOf({ capacity: 1, waitlist: 5 })
  const [a, b, c] = [await enter(event), await enter(event), await enter(event)]
  expect((await act(event, 'cancel', { ids: [a] })).status).toBe(400)
  expect(await act(event, 'cancel', { ids: [a, b], reason: '本人来电取消' })).toMatchObject({
    body: { message: '已取消 2 人的报名，并将告知本人。' },
  })
  const { rows } = await registrationPool().query(
    'SELECT purpose FROM registration_messages WHERE registration_id = $1 ORDER BY id',
    [b],
  )
  expect(rows.map(({ purpose }) => purpose)).toEqual(['waitlisted', 'cancelled'])
  expect((await list(event, { status: 'offered' })).body.registrations).toMatchObject([{ id: c }])
  expect((await act(event, 'cancel', { ids: [a], reason: '再来一次' })).status).toBe(409)
})

describe('a message of the editor’s own', () => {
  const messagesOf = async (event: TestEvent) =>
    (
      await registrationPool().query(
        `SELECT registration_id AS id, text FROM registration_messages m
         JOIN registrations r ON r.id = m.registration_id
         WHERE r.event_id = $1 AND purpose = 'note' ORDER BY m.id`,
        [event.id],
      )
    ).rows

  test('reaches the active ones of a state, or the chosen, and the log counts them', async () => {
    const event = await eventOf({ capacity: 1, waitlist: 5 })
    const [a, b, c] = [await enter(event), await enter(event), await enter(event)]
    await act(event, 'cancel', { ids: [c], reason: '重复报名' })
    const text = '集合时间提前到八点。'
    expect((await act(event, 'message', { text, status: 'all', people: 2 })).status).toBe(200)
    expect((await act(event, 'message', { text, status: 'waitlisted', people: 1 })).status).toBe(
      200,
    )
    expect((await act(event, 'message', { text, ids: [a, c], people: 1 })).status).toBe(200)
    expect((await messagesOf(event)).map(({ id }) => id).sort()).toEqual([a, a, b, b].sort())
    expect(await lastEntry('registrations:message')).toMatchObject({
      after: { to: 'chosen', people: 1 },
    })
  })

  test('is not sent where the list changed meanwhile, is too long, or nobody confirmed it', async () => {
    const event = await eventOf({})
    await enter(event)
    for (const data of [
      { text: '您好', status: 'all', people: 2 },
      { text: '长'.repeat(301), status: 'all', people: 1 },
      { text: '您好', status: 'all' },
    ])
      expect((await act(event, 'message', data)).status).toBeGreaterThanOrEqual(400)
    expect(await messagesOf(event)).toEqual([])
  })
})

describe('what is masked', () => {
  test('is shown with a reason, and that is an entry', async () => {
    const questions = [{ label: '衣服尺码', kind: 'text', purpose: '备骑行服' }] as const
    const event = await eventOf({ questions: [...questions] })
    const question = event.terms.questions[0]?.id ?? ''
    const id = await enter(event, { answers: { [question]: 'XL' } })
    expect((await act(event, 'reveal', { registration: id })).status).toBe(400)
    const { body } = await act(event, 'reveal', { registration: id, reason: '电话核对集合地点' })
    expect(body).toEqual({
      phone: numberOf(next - 1),
      answers: [{ label: '衣服尺码', answer: 'XL' }],
    })
    const entry = await lastEntry('registrations:reveal')
    expect(entry).toMatchObject({
      actor: idOf('editor-a'),
      document: String(id),
      after: { reason: '电话核对集合地点' },
    })
    expect(JSON.stringify(entry)).not.toContain(numberOf(next - 1))
    expect(
      (await act(event, 'reveal', { registration: id, reason: '想看一看' }, 'editor-b')).status,
    ).toBe(403)
  })
})

describe('the workbook', () => {
  async function exported(event: TestEvent, data: object, by: By = 'editor-a') {
    const response = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/events/${event.id}/registrations/export`, {
        method: 'POST',
        headers: {
          cookie: actorNamed(world, by).cookie ?? '',
          'content-type': 'application/json',
        },
        body: JSON.stringify(data),
      }),
    })
    return response
  }

  async function cellsOf(response: Response) {
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()))
    return sheet?.data
  }

  test('is read by another program: text alone, masked', async () => {
    const event = await eventOf({})
    await enter(event, { name: '𠮷㛃', employer: '=HYPERLINK("http://x","y")' })
    await enter(event, { employer: '@sum' })
    const response = await exported(event, {})
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(await cellsOf(response)).toEqual([
      ['序号', '姓名', '手机号', '单位', '所属工会', '状态', '签到时间', '领取情况'],
      [
        '1',
        '𠮷㛃',
        expect.stringMatching(/^139\*{4}\d{4}$/),
        '=HYPERLINK("http://x","y")',
        null,
        '报名成功',
        null,
        null,
      ],
      ['2', '林晓', expect.stringMatching(/^139\*{4}\d{4}$/), '@sum', null, '报名成功', null, null],
    ])
    expect(await lastEntry('registrations:export')).toMatchObject({
      document: String(event.id),
      after: { phones: 'masked', rows: 2 },
    })
  })

  test('in full only with a reason, every figure kept', async () => {
    const event = await eventOf({})
    await enter(event)
    expect((await exported(event, { phones: 'full' })).status).toBe(400)
    const cells = await cellsOf(
      await exported(event, { phones: 'full', reason: '为参加者办理意外险' }, 'chief'),
    )
    expect(cells?.[1]?.[2]).toBe(numberOf(next - 1))
    expect(await lastEntry('registrations:export')).toMatchObject({
      actor: idOf('chief'),
      after: { phones: 'full', reason: '为参加者办理意外险', rows: 1 },
    })
  })

  test.each<By>(['author-a', 'editor-b', 'reviewer', 'admin'])(
    'is refused to %s, and that is an entry too',
    async (by) => {
      const event = await eventOf({})
      expect((await exported(event, { phones: 'full', reason: '想看一看' }, by)).status).toBe(403)
      expect(await lastEntry('registrations:export-refused')).toMatchObject({
        actor: idOf(by),
        document: String(event.id),
      })
    },
  )

  test('is refused to readers without an entry: the log is not theirs to fill', async () => {
    const event = await eventOf({})
    const before = await lastEntry('registrations:export-refused')
    expect((await exported(event, {}, 'public')).status).toBe(403)
    expect((await lastEntry('registrations:export-refused'))?.id).toBe(before?.id)
  })
})

afterAll(() => registrationPool().end())
