import { createHash, createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { rest } from '@/collections/rights/rest'
import { createWorld, type World } from '@/collections/rights/world'
import { findDraws } from '@/data/registrations/draws'
import {
  createEvent,
  inputOf,
  numberOf,
  statesOf,
  type TestEvent,
} from '@/data/registrations/event.fixture'
import { findBrokenInvariants } from '@/data/registrations/invariants'
import { cancelRegistration } from '@/data/registrations/moves'
import { register } from '@/data/registrations/register'
import { entriesText, rankEntries } from '@/domain/draw/rank'
import { registrationPool } from '@/lib/registration-pool'

const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)
const hmac = (key: string, message: string) =>
  createHmac('sha256', key).update(message).digest('hex')

let world: World
let next = 40_000_000

beforeAll(async () => {
  world = await createWorld()
})

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

async function lottery(people: number, capacity: number) {
  const event = await createEvent({ mode: 'lottery', capacity }, { union: world.unions.a })
  for (let i = 0; i < people; i += 1) {
    const phone = numberOf(next++)
    await register(event.terms, inputOf(phone), phone)
  }
  return event
}

const close = (event: TestEvent) =>
  sql(`UPDATE capacity_pools SET closes_at = now() - interval '1 minute' WHERE event_id = $1`, [
    event.id,
  ])

/** The seed's hour has come: what the guard forbids to change is moved by who owns the database. */
async function letSeedAppear(event: TestEvent) {
  await sql('ALTER TABLE draws DISABLE TRIGGER draws_kept')
  await sql(
    `UPDATE draws SET frozen_at = now() - interval '2 days', seed_at = now() - interval '1 day' WHERE event_id = $1`,
    [event.id],
  )
  await sql('ALTER TABLE draws ENABLE TRIGGER draws_kept')
}

function ask(event: TestEvent, path: string, data: object, by = 'editor-a') {
  const actor = world.actors.find(({ name }) => name === by)
  if (!actor) throw new Error(by)
  return rest(actor, 'POST', `/events/${event.id}/${path}`, {
    data: { pool: event.terms.pools[0]?.id, ...data },
  })
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const freeze = (event: TestEvent, by?: string) =>
  ask(event, 'draw/freeze', { seedSource: '双色球第2026138期开奖号码', seedAt: tomorrow() }, by)
const draw = (event: TestEvent, seed: string, by?: string) => ask(event, 'draw', { seed }, by)

test('frozen, then seeded: the first N of the order take part, the rest queue in it, and anybody can do it again', async () => {
  const event = await lottery(12, 5)
  await close(event)
  expect(await freeze(event)).toMatchObject({ status: 200 })
  const [frozen] = await findDraws(event.id)
  const entries = Array.from({ length: 12 }, (_, i) => i + 1)
  expect(frozen).toMatchObject({ entries, winners: 5, seed: null, ranked: null })
  expect(frozen?.entriesSha256).toBe(
    createHash('sha256').update(entriesText(entries)).digest('hex'),
  )

  // One of them leaves before it is drawn.
  const { rows } = await sql('SELECT id FROM registrations WHERE event_id = $1 AND seq = 3', [
    event.id,
  ])
  await cancelRegistration(rows[0].id, null, null)
  await letSeedAppear(event)
  expect(await draw(event, ' 03 08  17 ')).toMatchObject({ status: 200 })

  const [drawn] = await findDraws(event.id)
  const order = rankEntries('03 08 17', entries, hmac)
  expect(drawn).toMatchObject({ seed: '03 08 17', ranked: order, withdrawn: [3] })
  const alive = order.filter((entry) => entry !== 3)
  const { rows: result } = await sql(
    `SELECT seq::int, status::text, queue::int FROM registrations WHERE event_id = $1 AND status <> 'cancelled' ORDER BY queue`,
    [event.id],
  )
  expect(result).toEqual(
    alive.map((seq, i) => ({ seq, status: i < 5 ? 'confirmed' : 'waitlisted', queue: i + 1 })),
  )
  // Whoever wins and cannot come is followed by the next of the order.
  const { rows: winner } = await sql(
    'SELECT id FROM registrations WHERE event_id = $1 AND seq = $2',
    [event.id, alive[0]],
  )
  await cancelRegistration(winner[0].id, null, null)
  const { rows: sixth } = await sql(
    'SELECT status::text FROM registrations WHERE event_id = $1 AND seq = $2',
    [event.id, alive[5]],
  )
  expect(sixth).toEqual([{ status: 'offered' }])
})

test('the same seed again changes nothing; another is refused', async () => {
  const event = await lottery(4, 2)
  await close(event)
  await freeze(event)
  await letSeedAppear(event)
  await draw(event, 'one')
  const first = await findDraws(event.id)
  expect(await draw(event, 'one')).toMatchObject({ status: 200 })
  expect(await draw(event, 'two')).toMatchObject({
    status: 409,
    body: { errors: [{ message: '已经用另一个种子抽过签，结果不能改。' }] },
  })
  expect(await findDraws(event.id)).toEqual(first)
  expect(await statesOf(event.id)).toEqual({ confirmed: 2, waitlisted: 2 })
})

test.each([
  [
    'before the closing',
    async (event: TestEvent) => freeze(event),
    '报名还没有截止，截止以后才能封存名单。',
  ],
  [
    'twice',
    async (event: TestEvent) => {
      await close(event)
      await freeze(event)
      return freeze(event)
    },
    '名单已经封存，不能再封存一次。',
  ],
  [
    'with a seed of the past',
    async (event: TestEvent) => {
      await close(event)
      return ask(event, 'draw/freeze', { seedSource: '昨天的号码', seedAt: '2026-01-01T00:00:00Z' })
    },
    '种子必须在封存以后才产生，请填一个将来的时间。',
  ],
  [
    'by a draw before the freeze',
    async (event: TestEvent) => draw(event, 'x'),
    '名单还没有封存，先封存再抽签。',
  ],
  [
    'by a draw before the seed',
    async (event: TestEvent) => {
      await close(event)
      await freeze(event)
      return draw(event, 'x')
    },
    '约定的种子产生时间还没有到。',
  ],
])('refused %s', async (_, act, message) => {
  const answer = await act(await lottery(3, 1))
  expect(answer).toMatchObject({ status: 409, body: { errors: [{ message }] } })
})

test('nobody enters a frozen list, and its places are promised', async () => {
  const event = await lottery(3, 2)
  await close(event)
  await freeze(event)
  await sql('UPDATE capacity_pools SET closes_at = NULL WHERE event_id = $1', [event.id])
  const late = await register(event.terms, inputOf(numberOf(next++)), 'late')
  expect(late).toEqual({ kind: 'refused', reason: 'closed' })
  await expect(
    sql('UPDATE capacity_pools SET capacity = 1 WHERE event_id = $1', [event.id]),
  ).rejects.toMatchObject({ code: 'GH001' })
})

test.each([
  `UPDATE draws SET entries = '{1}'`,
  `UPDATE draws SET seed_source = 'x'`,
  'DELETE FROM draws',
])('%s is refused by the database', async (statement) => {
  const event = await lottery(2, 1)
  await close(event)
  await freeze(event)
  await expect(sql(`${statement} WHERE event_id = ${event.id}`)).rejects.toMatchObject({
    code: '42501',
  })
})

test.each([
  ['public', 403],
  ['author-a', 403],
  ['editor-b', 403],
  ['reviewer', 403],
  ['admin', 403],
  ['chief', 200],
])('%s freezes: %s', async (by, status) => {
  const event = await lottery(2, 1)
  await close(event)
  expect((await freeze(event, by)).status).toBe(status)
})

test('an event’s editors draw none of another event’s pools', async () => {
  const [own, other] = [await lottery(2, 1), await lottery(2, 1)]
  await close(other)
  expect(
    await ask(own, 'draw/freeze', {
      pool: other.terms.pools[0]?.id,
      seedSource: '某日开奖号码',
      seedAt: tomorrow(),
    }),
  ).toMatchObject({ status: 404 })
})

afterAll(() => registrationPool().end())
