import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import {
  checkpointsOf,
  createLink,
  createTicket,
  RIDE,
  scanOf,
} from '@/data/check-in/steward.fixture'
import { createEvent, hoursFromNow, numberOf } from '@/data/registrations/event.fixture'
import type { Scan } from '@/domain/check-in/scan'
import { registrationPool } from '@/lib/registration-pool'
import { ticketPublicKey } from '@/lib/ticket-code'
import { GET as briefing } from './briefing/route'
import { GET as roster } from './roster/route'
import { POST as scans } from './scans/route'
import { POST as tickets } from './tickets/route'
import { POST as walkIns } from './walk-ins/route'

type Route = (request: Request) => Promise<Response>

async function ask(route: Route, secret: string, body?: unknown, headers = {}) {
  const response = await route(
    new Request('http://localhost:3000/api/check-in', {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${secret}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, body: await response.json() }
}

async function rideWithLink(registration: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent(registration, RIDE)
  const [start = '', supply = '', , finish = ''] = await checkpointsOf(event)
  return { event, ...(await createLink(event)), start, supply, finish }
}

const told = (secret: string, ...list: Scan[]) => ask(scans, secret, { scans: list })

test('the briefing has all that a telephone must know, and nobody’s name', async () => {
  const { event, secret, start } = await rideWithLink()
  const { code } = await createTicket(event)
  await told(secret, scanOf(start, { code }))
  const { status, body } = await ask(briefing, secret)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    event: { id: event.id, name: '试验活动', cancelled: false },
    expected: 1,
    checkpoints: [{ kind: 'start', arrived: 1 }, { arrived: 0 }, {}, { kind: 'finish' }],
    souvenirs: [{ name: '青瓷小杯', left: 5, afterCheckpoints: 3 }, { name: '反光手环' }],
    walkIns: false,
    rosterOnDevices: false,
    link: { checkpoint: null },
    key: ticketPublicKey(),
  })
  expect(JSON.stringify(body)).not.toMatch(/林晓|139\*/)
})

test('a batch is answered scan by scan, and sent again it is answered the same', async () => {
  const { event, secret, start } = await rideWithLink()
  const [a, b] = [await createTicket(event), await createTicket(event)]
  const batch = [
    scanOf(start, { code: a.code }),
    scanOf(start, { code: 'https://example.org' }),
    scanOf(start, { number: b.number.toLowerCase() }),
  ]
  const first = await told(secret, ...batch)
  expect(first.body.answers.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'done',
    'foreign',
    'done',
  ])
  expect(await told(secret, ...batch)).toEqual(first)
})

test('a link that is revoked stops at once, one that never was opens nothing', async () => {
  const { event, secret, steward, start } = await rideWithLink()
  const { code } = await createTicket(event)
  await registrationPool().query('UPDATE steward_links SET revoked_at = now() WHERE id = $1', [
    steward.link,
  ])
  for (const answer of [
    await ask(briefing, secret),
    await told(secret, scanOf(start, { code })),
    await ask(tickets, secret, { text: '0000' }),
    await ask(roster, secret),
    await ask(walkIns, secret, {}),
  ])
    expect(answer).toMatchObject({ status: 401, body: { reason: 'link-revoked' } })
  expect(await ask(briefing, 'x'.repeat(43))).toMatchObject({
    status: 401,
    body: { reason: 'link-unknown', title: '签到链接无效' },
  })
  expect(await ask(briefing, '')).toMatchObject({ status: 401 })
})

test('a link that ran out tells only what was noted before', async () => {
  const { event, start } = await rideWithLink()
  const { code } = await createTicket(event)
  const { secret } = await createLink(event, { hours: -1 })
  expect(await ask(briefing, secret)).toMatchObject({ body: { reason: 'link-expired' } })
  const { body } = await told(secret, scanOf(start, { code, at: hoursFromNow(-2) }))
  expect(body.answers).toMatchObject([{ outcome: 'done' }])
})

test('the last four figures, or the number, find who registered for this event alone', async () => {
  const { event, secret } = await rideWithLink()
  const mine = await createTicket(event)
  await createTicket(await createEvent())
  const find = async (text: string) => (await ask(tickets, secret, { text })).body
  const expected = { tickets: [{ number: mine.number, name: '林晓', checkIns: {} }] }
  expect(await find(mine.phone.slice(-4))).toMatchObject(expected)
  expect(await find(` ${mine.number.toLowerCase()} `)).toMatchObject(expected)
  expect(JSON.stringify(await find(mine.phone.slice(-4)))).not.toContain(mine.phone)
  expect(await find('9999')).toEqual({ tickets: [] })
  expect(await find('12')).toMatchObject({ reason: 'invalid' })
})

test('the list goes onto telephones only where the event says so, numbers masked', async () => {
  const without = await rideWithLink()
  expect(await ask(roster, without.secret)).toMatchObject({
    status: 403,
    body: { reason: 'no-roster' },
  })
  const { event, secret } = await rideWithLink({ rosterOnDevices: true })
  const { number, phone } = await createTicket(event)
  const { body } = await ask(roster, secret)
  expect(body.tickets).toMatchObject([{ number, phone: `139****${phone.slice(-4)}` }])
  expect(JSON.stringify(body)).not.toContain(phone)
})

const person = (phone: string) => ({ name: '岑安', phone, employer: '临江机床厂', consent: true })
const withKey = (key = randomUUID()) => ({ 'Idempotency-Key': key })

test('at the door the event takes people, once, after the closing, as far as there are places', async () => {
  const event = await createEvent(
    { walkIns: true, capacity: 1, closesAt: hoursFromNow(-0.5) },
    { startDate: new Date().toISOString(), endDate: hoursFromNow(3) },
  )
  const { secret } = await createLink(event)
  const someone = person(numberOf(60_000_001))
  const key = withKey()
  const first = await ask(walkIns, secret, someone, key)
  expect(first).toMatchObject({ status: 201, body: { status: 'confirmed' } })
  expect(await ask(walkIns, secret, someone, key)).toEqual(first)
  const { body } = await told(secret, scanOf('door', { number: first.body.number }))
  expect(body.answers).toMatchObject([{ outcome: 'done', ticket: { name: '岑安' } }])
  expect(await ask(walkIns, secret, person(numberOf(60_000_002)), withKey())).toMatchObject({
    status: 409,
    body: { reason: 'full' },
  })
  expect(await ask(walkIns, secret, { ...someone, phone: '1' }, withKey())).toMatchObject({
    status: 422,
    body: { errors: { phone: expect.any(String) } },
  })
  expect(await ask(walkIns, secret, { ...someone, consent: false }, withKey())).toMatchObject({
    status: 409,
    body: { reason: 'duplicate' },
  })
})

test('nobody is registered at the door of an event without it, or before its day', async () => {
  const someone = person(numberOf(60_000_003))
  const without = await rideWithLink()
  expect(await ask(walkIns, without.secret, someone, withKey())).toMatchObject({
    status: 403,
    body: { reason: 'no-walk-ins', detail: '这场活动不办现场报名。' },
  })
  const early = await rideWithLink({ walkIns: true })
  expect(await ask(walkIns, early.secret, someone, withKey())).toMatchObject({
    body: { detail: '现场报名到活动当天才开始。' },
  })
})

test.each([
  [{}],
  [{ scans: [] }],
  [{ scans: [{ scan: 'x' }] }],
  [{ scans: [scanOf('door', {})] }],
  [{ scans: Array.from({ length: 51 }, () => scanOf('door', { code: 'x' })) }],
])('what is no batch is refused', async (body) => {
  const { secret } = await rideWithLink()
  expect(await ask(scans, secret, body)).toMatchObject({ status: 422, body: { reason: 'invalid' } })
})

afterAll(() => registrationPool().end())
