import { afterAll, afterEach, expect, test } from 'vitest'
import { registrationPool } from '@/lib/registration-pool'
import { correctRegistration } from './correct'
import {
  changeEvent,
  countersOf,
  createEvent,
  hoursFromNow,
  inputOf,
  numberOf,
  statesOf,
  type TestEvent,
  termsOf,
} from './event.fixture'
import { forgetRegistration } from './forget'
import { findBrokenInvariants } from './invariants'
import { cancelRegistration } from './moves'
import { isTicketOf } from './recover'
import { register } from './register'
import { findTicket, type Ticket } from './ticket'

let next = 40_000_000

const question = {
  label: '带几位家属',
  kind: 'text' as const,
  purpose: '备水',
  sensitive: false,
}

async function enter(event: TestEvent, answer = ''): Promise<{ phone: string; ticket: Ticket }> {
  const phone = numberOf(next++)
  const terms = await termsOf(event.slug)
  const answers = Object.fromEntries(terms.questions.map(({ id }) => [id, answer]))
  const outcome = await register(terms, inputOf(phone, { answers }), `key ${phone}`)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  return { phone, ticket: await ticketOf(outcome.number) }
}

async function ticketOf(number: string): Promise<Ticket> {
  const ticket = await findTicket(number)
  if (!ticket) throw new Error(`No ticket ${number}.`)
  return ticket
}

/** The row as the database has it, hidden columns and all. */
const rowOf = async (id: number): Promise<string> =>
  (await registrationPool().query('SELECT r::text FROM registrations r WHERE id = $1', [id]))
    .rows[0].r

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

test('a ticket says what is kept, and the telephone number only masked', async () => {
  const event = await createEvent({ capacity: 5, questions: [question] })
  const { phone, ticket } = await enter(event, '两位')
  expect(ticket).toMatchObject({
    status: 'confirmed',
    position: null,
    person: {
      name: '林晓',
      employer: '临江机床厂',
      phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    },
    event: { id: event.id, slug: event.slug, name: '试验活动' },
    kept: {
      answers: [{ question: '带几位家属', answer: '两位' }],
      consent: { version: 1, text: expect.stringContaining('个人信息处理者') },
      retentionDays: 90,
    },
  })
  expect(JSON.stringify(ticket)).not.toContain(phone)
  expect(await findTicket('00000000')).toBeNull()
})

test('the place in the queue is counted now', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5 })
  await enter(event)
  const { ticket: first } = await enter(event)
  const { ticket: second } = await enter(event)
  expect([first.position, second.position]).toEqual([1, 2])
  await cancelRegistration(first.id, null, null)
  expect((await ticketOf(second.number)).position).toBe(1)
})

test('what is forgotten is nowhere in the row, the place goes on, and the counts hold', async () => {
  const event = await createEvent({
    capacity: 1,
    waitlist: 5,
    promotion: 'confirm',
    questions: [question],
  })
  const { phone, ticket } = await enter(event, '两位')
  const { ticket: waiting } = await enter(event)
  const before = await rowOf(ticket.id)
  expect(await forgetRegistration(ticket.id)).toBe(true)
  const row = await rowOf(ticket.id)
  for (const word of ['林晓', '临江机床厂', phone.slice(-4)]) {
    expect(before, word).toContain(word)
    expect(row, word).not.toContain(word)
  }
  // Neither the sealed words nor anything that is the same for the same number.
  const { rows } = await registrationPool().query(
    'SELECT phone_key, phone_sealed, answers_sealed, request_hash FROM registrations WHERE id = $1',
    [ticket.id],
  )
  expect(rows[0]).toEqual({
    phone_key: `erased ${ticket.id}`,
    phone_sealed: '',
    answers_sealed: null,
    request_hash: '',
  })
  expect(await ticketOf(ticket.number)).toMatchObject({
    status: 'cancelled',
    isErased: true,
    kept: { answers: [] },
  })
  expect((await ticketOf(waiting.number)).status).toBe('confirmed')
  expect(await countersOf(event.id)).toEqual([{ taken: 1, waiting: 0, capacity: 1 }])
  expect(await statesOf(event.id)).toEqual({ cancelled: 1, confirmed: 1 })
  expect(await forgetRegistration(ticket.id)).toBe(false)
  expect(await isTicketOf(ticket.number, phone)).toBe(false)
})

test('after the event the person is forgotten, and that somebody took part is not', async () => {
  const event = await createEvent({ capacity: 5 })
  const { ticket } = await enter(event)
  await changeEvent(event.id, { startDate: hoursFromNow(-3), endDate: hoursFromNow(-1) })
  await forgetRegistration(ticket.id)
  expect(await statesOf(event.id)).toEqual({ confirmed: 1 })
  expect(await countersOf(event.id)).toEqual([{ taken: 1, waiting: 0, capacity: 5 }])
})

test('whoever was forgotten may come again', async () => {
  const event = await createEvent({ capacity: 5 })
  const { phone, ticket } = await enter(event)
  await forgetRegistration(ticket.id)
  const outcome = await register(await termsOf(event.slug), inputOf(phone), 'another key')
  expect(outcome.kind).toBe('registered')
})

test('a correction is written down, and not for whom is forgotten', async () => {
  const event = await createEvent({ capacity: 5 })
  const { ticket } = await enter(event)
  const corrected = { name: '林小晓', employer: '北岭水务', memberNumber: 'A1234' }
  expect(await correctRegistration(ticket.id, corrected)).toBe(true)
  expect((await ticketOf(ticket.number)).person).toMatchObject(corrected)
  await forgetRegistration(ticket.id)
  expect(await correctRegistration(ticket.id, corrected)).toBe(false)
  expect(await rowOf(ticket.id)).not.toContain('林小晓')
})

test('a ticket is found again by its number and telephone number together', async () => {
  const event = await createEvent({ capacity: 5 })
  const [a, b] = [await enter(event), await enter(event)]
  expect(await isTicketOf(a.ticket.number, a.phone)).toBe(true)
  expect(await isTicketOf(a.ticket.number, b.phone)).toBe(false)
  expect(await isTicketOf('00000000', a.phone)).toBe(false)
})

afterAll(() => registrationPool().end())
