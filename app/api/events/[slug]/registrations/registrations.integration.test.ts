import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import {
  changeEvent,
  createEvent,
  numberOf,
  type TestEvent,
} from '@/data/registrations/event.fixture'
import { registrationPool } from '@/lib/registration-pool'
import { numberOfTicket } from '@/lib/ticket-link'
import { GET } from '../places/route'
import { POST } from './route'

let next = 30_000_000
const someone = () => ({
  name: '林晓',
  phone: numberOf(next++),
  employer: '临江机床厂',
  consent: true,
})

async function post(event: { slug: string }, body: unknown, key: string | null = randomUUID()) {
  const response = await POST(
    new Request(`http://localhost:3000/api/events/${event.slug}/registrations`, {
      method: 'POST',
      headers: key === null ? {} : { 'Idempotency-Key': key },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    { params: Promise.resolve({ slug: event.slug }) },
  )
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.json(),
  }
}

const placesOf = async (event: TestEvent) =>
  (
    await GET(new Request('http://localhost:3000'), {
      params: Promise.resolve({ slug: event.slug }),
    })
  ).json()

test('a registration is answered with its number, state and the address of its ticket', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5 })
  const { status, body } = await post(event, someone())
  expect(status).toBe(201)
  expect(body).toEqual({
    number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/),
    status: 'confirmed',
    ticketUrl: expect.stringMatching(/^http:\/\/localhost:3000\/tickets\//),
  })
  expect(numberOfTicket(body.ticketUrl.split('/').at(-1))).toBe(body.number)
  await post(event, someone())
  expect((await post(event, someone())).body).toMatchObject({ status: 'waitlisted', position: 2 })
  expect(await placesOf(event)).toMatchObject({
    pools: [{ key: '', capacity: 1, left: 0, waiting: 2 }],
    consent: event.terms.consentHash,
  })
})

test('the same key again has the same answer; with another body it is a conflict', async () => {
  const event = await createEvent()
  const [key, person] = [randomUUID(), someone()]
  const first = await post(event, person, key)
  // Typed otherwise, it says the same.
  const again = await post(event, { ...person, phone: ` +86 ${person.phone}` }, key)
  expect(again).toEqual(first)
  expect(await post(event, { ...person, employer: '别的厂' }, key)).toMatchObject({
    status: 409,
    type: 'application/problem+json',
    body: { reason: 'conflict' },
  })
})

test('refusals are problems of RFC 9457 with their reason', async () => {
  const full = await createEvent({ capacity: 0 })
  expect(await post(full, someone())).toEqual({
    status: 409,
    type: 'application/problem+json',
    body: {
      type: 'about:blank',
      status: 409,
      reason: 'full',
      title: '名额已满',
      detail: '名额已满，没有候补位置了。',
    },
  })
  const event = await createEvent()
  expect(await post(event, { ...someone(), consent: undefined })).toMatchObject({
    status: 403,
    body: { reason: 'consent' },
  })
  const person = someone()
  await post(event, person)
  expect(await post(event, person)).toMatchObject({ status: 409, body: { reason: 'duplicate' } })
  expect(await post(event, { name: '', phone: '12345', employer: 3 })).toMatchObject({
    status: 422,
    body: {
      reason: 'invalid',
      errors: {
        name: '请填写姓名。',
        phone: '请填写 11 位手机号，例如 138 0000 0000。',
        employer: '请填写单位。',
      },
    },
  })
})

test.each([
  ['no key', {}, null, 400],
  ['a short key', {}, 'short', 400],
  ['no JSON', '{', randomUUID(), 400],
  ['JSON that is no object', '[]', randomUUID(), 422],
  ['null', 'null', randomUUID(), 422],
  ['too much', 'x'.repeat(20_000), randomUUID(), 413],
])('%s is refused', async (_, body, key, status) => {
  const event = await createEvent()
  expect(await post(event, body, key)).toMatchObject({ status, body: { reason: 'invalid' } })
})

test('of a draft, a withdrawn event, or none nothing is told', async () => {
  const event = await createEvent()
  await changeEvent(event.id, { _status: 'draft' })
  const draft = await post(event, someone())
  expect(draft).toMatchObject({ status: 404 })
  expect(await post({ slug: 'no-such-event' }, someone())).toEqual(draft)
  const needless = await createEvent({ mode: 'firstCome' })
  await changeEvent(needless.id, { registration: { mode: 'none' } })
  expect(await post(needless, someone())).toEqual(draft)
})

test('a cancelled event refuses', async () => {
  const event = await createEvent()
  await changeEvent(event.id, { eventStatus: 'cancelled' })
  expect(await post(event, someone())).toMatchObject({ status: 403, body: { reason: 'cancelled' } })
})

test('one number that is tried again and again is stopped', async () => {
  const event = await createEvent()
  const person = someone()
  const statuses: number[] = []
  for (let i = 0; i < 32; i += 1) statuses.push((await post(event, person)).status)
  expect([statuses[0], statuses[29], statuses[31]]).toEqual([201, 409, 429])
})

afterAll(() => registrationPool().end())
