import { afterAll, expect, test } from 'vitest'
import { createEvent, numberOf, statesOf, type TestEvent } from '@/data/registrations/event.fixture'
import { PROOF_BITS, PROOF_PARTS } from '@/domain/proof-of-work'
import { issueTicket } from '@/lib/form-ticket'
import { registrationPool } from '@/lib/registration-pool'
import { numberOfTicket, ticketPath } from '@/lib/ticket-link'
import { solve } from '@/public/scripts/proof-of-work.js'
import { POST as act } from './act/route'
import { ticketNotice } from './act/ticket-notice'
import { POST as recover } from './recover/route'
import { registrationNotice } from './send/registration-notice'
import { POST as send } from './send/route'
import { GET as ticketFor } from './ticket/route'

// The doors of the plain forms, as a browser without scripts meets them.

let next = 50_000_000

const someone = (event: TestEvent) => ({
  event: event.slug,
  ...{ name: '林晓', phone: numberOf(next++), employer: '临江机床厂', memberNumber: '' },
  consent: event.terms.consentHash,
})

async function post(door: typeof send, fields: Record<string, string>) {
  const response = await door(
    new Request('http://localhost:3000/registrations', {
      method: 'POST',
      body: new URLSearchParams(fields),
    }),
  )
  const cookies = response.headers.get('set-cookie') ?? ''
  const cookie = (name: string) => new RegExp(`${name}=([^;]+)`).exec(cookies)?.[1]
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    kept: registrationNotice.read(cookie('gonghui.registration')),
    said: ticketNotice.read(cookie('gonghui.ticket'))?.said,
  }
}

const linkIn = (location: string) => location.split('/').at(-1) ?? ''

async function registered(event: TestEvent) {
  const person = someone(event)
  const { location } = await post(send, { ...person, ticket: issueTicket(new Date()) })
  return { person, link: linkIn(location), number: numberOfTicket(linkIn(location)) ?? '' }
}

test('a form without a ticket comes back to be checked, with one it leads to the ticket', async () => {
  const event = await createEvent({ capacity: 5 })
  const person = someone(event)
  const first = await post(send, { ...person, ticket: '' })
  expect(first.status).toBe(303)
  expect(first.location).toBe(`/events/${event.slug}/register`)
  const { event: _, ...typed } = person
  expect(first.kept).toEqual({ problem: 'check', typed: { ...typed, ticket: '' } })
  expect(await statesOf(event.id)).toEqual({})

  const ticket = issueTicket(new Date())
  // Twice at once and once more: one registration, and the same ticket.
  const answers = await Promise.all([1, 2].map(() => post(send, { ...person, ticket })))
  answers.push(await post(send, { ...person, ticket }))
  const links = new Set(answers.map(({ location }) => location))
  expect([...links]).toEqual([expect.stringMatching(/^\/tickets\/[0-9A-Z]{8}-[0-9a-f]{40}$/)])
  expect(await statesOf(event.id)).toEqual({ confirmed: 1 })
})

test.each([
  ['a wrong field', { phone: '12345' }, 'invalid'],
  ['no consent', { consent: '' }, 'consent'],
  ['an old consent', { consent: 'f'.repeat(64) }, 'consent'],
  [
    'a ticket of long ago',
    { ticket: issueTicket(new Date(Date.now() - 3 * 3_600_000)) },
    'expired',
  ],
  ['a ticket that is not ours', { ticket: issueTicket(new Date()).replace(/.$/, '!') }, 'expired'],
])('with %s it comes back with what was typed', async (_, wrong, problem) => {
  const event = await createEvent({ capacity: 5 })
  const { kept } = await post(send, {
    ...someone(event),
    ticket: issueTicket(new Date()),
    ...wrong,
  })
  expect(kept).toMatchObject({ problem, typed: { name: '林晓', employer: '临江机床厂' } })
  expect(await statesOf(event.id)).toEqual({})
})

test('a machine that fills what no reader sees, an event that is none, and a body without end', async () => {
  const event = await createEvent({ capacity: 5 })
  const ticket = issueTicket(new Date())
  expect((await post(send, { ...someone(event), ticket, website: 'x' })).location).toBe('/events')
  expect(await statesOf(event.id)).toEqual({})
  expect((await post(send, { ...someone(event), event: '../x', ticket })).status).toBe(400)
  expect((await post(send, { ...someone(event), name: 'x'.repeat(40_000) })).status).toBe(413)
})

test('the script gets a ticket that the form is taken with', async () => {
  const event = await createEvent({ capacity: 5 })
  const ticket = await ticketFor().text()
  const proof = await solve(ticket, { parts: PROOF_PARTS, bits: PROOF_BITS })
  const { location } = await post(send, { ...someone(event), ticket, proof })
  expect(location).toMatch(/^\/tickets\//)
})

test('the holder cancels once; the head of the queue is offered the place and takes it', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5, promotion: 'offer' })
  const first = await registered(event)
  const second = await registered(event)
  expect((await post(act, { link: second.link, act: 'accept' })).said).toBe('unchanged')
  expect(await post(act, { link: first.link, act: 'cancel' })).toMatchObject({
    location: ticketPath(first.number),
    said: 'cancelled',
  })
  expect((await post(act, { link: first.link, act: 'cancel' })).said).toBe('unchanged')
  expect(await statesOf(event.id)).toEqual({ cancelled: 1, offered: 1 })
  expect((await post(act, { link: second.link, act: 'accept' })).said).toBe('accepted')
  expect(await statesOf(event.id)).toEqual({ cancelled: 1, confirmed: 1 })
})

test('an offer that ran out is taken up no more', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5, promotion: 'offer' })
  const [first, second] = [await registered(event), await registered(event)]
  await post(act, { link: first.link, act: 'cancel' })
  await registrationPool().query(
    `UPDATE registrations SET offered_until = now() - interval '1 second' WHERE number = $1`,
    [second.number],
  )
  expect((await post(act, { link: second.link, act: 'accept' })).said).toBe('too-late')
})

test('the holder corrects and erases', async () => {
  const event = await createEvent({ capacity: 5 })
  const { link } = await registered(event)
  const fields = { link, name: '林小晓', employer: '北岭水务', memberNumber: '' }
  expect((await post(act, { ...fields, act: 'correct', name: '<b>' })).said).toBe('invalid')
  expect((await post(act, { ...fields, act: 'correct' })).said).toBe('corrected')
  expect((await post(act, { link, act: 'forget' })).said).toBe('forgotten')
  expect((await post(act, { link, act: 'forget' })).said).toBe('unchanged')
})

test('a link that opens nothing moves nothing, and tells nothing', async () => {
  const event = await createEvent({ capacity: 5 })
  const { link, number } = await registered(event)
  const forged = `${number}-${'0'.repeat(40)}`
  for (const wrong of [forged, number, `${link}0`, '../../x']) {
    const answer = await post(act, { link: wrong, act: 'cancel' })
    expect(answer.location).toBe(`/tickets/${encodeURIComponent(wrong)}`)
    expect(answer.said).toBeUndefined()
  }
  expect(await statesOf(event.id)).toEqual({ confirmed: 1 })
})

test('the right pair finds the ticket; every wrong one has the same answer', async () => {
  const event = await createEvent({ capacity: 5 })
  const { person, number } = await registered(event)
  const typed = `${number.slice(0, 4).toLowerCase()} ${number.slice(4)}`
  const right = await post(recover, { number: typed, phone: `+86 ${person.phone}` })
  expect(right.location).toBe(ticketPath(number))
  const wrong = await Promise.all([
    post(recover, { number, phone: '13899999999' }),
    post(recover, { number: '00000000', phone: person.phone }),
    post(recover, { number: '00000001', phone: '13899999998' }),
    post(recover, { number: 'x', phone: '1' }),
  ])
  for (const answer of wrong)
    expect(answer).toEqual({
      status: 303,
      location: '/tickets/recover',
      kept: null,
      said: 'not-found',
    })
})

test('whoever tries telephone numbers for a number is stopped, whether it is one or not', async () => {
  const event = await createEvent({ capacity: 5 })
  for (const number of [(await registered(event)).number, '0000000Z']) {
    const said: (string | undefined)[] = []
    for (let i = 0; i < 12; i += 1)
      said.push((await post(recover, { number, phone: numberOf(next++) })).said)
    expect([said[0], said[9], said[10], said[11]]).toEqual([
      'not-found',
      'not-found',
      'too-many',
      'too-many',
    ])
  }
})

afterAll(() => registrationPool().end())
