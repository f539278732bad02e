import { afterAll, beforeAll, expect, test } from 'vitest'
import { registrationPool } from '@/lib/registration-pool'
import { ticketPath } from '@/lib/ticket-link'
import { changeEvent, createEvent, hoursFromNow, inputOf, numberOf } from './event.fixture'
import { cancelRegistration } from './moves'
import { register } from './register'
import { sendMessages } from './send-messages'

let next = 70_000_000
const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)

type Sent = { phone: string; purpose: string; text: string }

// What other tests left in the outbox is not ours.
beforeAll(() => sql('UPDATE registration_messages SET sent_at = now() WHERE sent_at IS NULL'))

async function enter(event: Awaited<ReturnType<typeof createEvent>>) {
  const phone = numberOf(next++)
  const outcome = await register(event.terms, inputOf(phone), phone)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  const { rows } = await sql('SELECT id FROM registrations WHERE number = $1', [outcome.number])
  return { phone, number: outcome.number, id: rows[0].id as number }
}

async function sendAll(): Promise<Sent[]> {
  const sent: Sent[] = []
  const send = async (phone: string, purpose: string, text: string) => {
    sent.push({ phone, purpose, text })
  }
  while ((await sendMessages(send)) > 0);
  return sent
}

test('each message goes out once, to the whole number, with the ticket', async () => {
  const { phone, number } = await enter(await createEvent())
  const sent = await sendAll()
  expect(sent).toMatchObject([{ phone, purpose: 'confirmed' }])
  expect(sent[0]?.text).toContain(ticketPath(number))
  expect(await sendAll()).toEqual([])
})

test('several that send at once send nothing twice', async () => {
  const event = await createEvent()
  for (let i = 0; i < 60; i += 1) await enter(event)
  const sent = (await Promise.all([sendAll(), sendAll(), sendAll()])).flat()
  expect(sent).toHaveLength(60)
  expect(new Set(sent.map(({ phone }) => phone)).size).toBe(60)
})

test('no lock is held while the gateway is waited for', async () => {
  const { id } = await enter(await createEvent())
  await sendMessages(async () => {
    expect(await cancelRegistration(id, null, null)).toBe('confirmed')
  })
  expect(await sendAll()).toMatchObject([{ purpose: 'cancelled' }])
})

test('what the gateway refused is tried again later, and at last given up', async () => {
  const { phone } = await enter(await createEvent())
  const refuse = () => Promise.reject(new Error(`no ${phone}`))
  expect(await sendMessages(refuse)).toBe(0)
  expect(await sendAll()).toEqual([])
  const comeDue = () =>
    sql('UPDATE registration_messages SET next_at = now() WHERE sent_at IS NULL')
  await comeDue()
  expect(await sendAll()).toMatchObject([{ phone }])

  await enter(await createEvent())
  for (let i = 0; i < 9; i += 1) {
    await comeDue()
    await sendMessages(refuse)
  }
  await comeDue()
  expect(await sendAll()).toEqual([])
})

test('postponed, moved and cancelled: everybody is told, each once', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5 })
  await enter(event)
  await enter(event)
  const { id } = await enter(event)
  await cancelRegistration(id, null, null)
  await sendAll()
  const purposes = async () => (await sendAll()).map(({ purpose }) => purpose)

  await changeEvent(event.id, { summary: '一句话' })
  expect(await purposes()).toEqual([])
  await changeEvent(event.id, { eventStatus: 'postponed' })
  await changeEvent(event.id, { eventStatus: 'postponed', summary: '另一句话' })
  expect(await purposes()).toEqual(['postponed', 'postponed'])
  const moved = (hours: number) => ({
    eventStatus: 'rescheduled' as const,
    startDate: hoursFromNow(hours),
    endDate: hoursFromNow(hours + 2),
  })
  await changeEvent(event.id, moved(100))
  await changeEvent(event.id, { summary: '又一句话' })
  expect(await purposes()).toEqual(['rescheduled', 'rescheduled'])
  await changeEvent(event.id, moved(200))
  expect(await purposes()).toEqual(['rescheduled', 'rescheduled'])
  await changeEvent(event.id, { eventStatus: 'cancelled' })
  await changeEvent(event.id, { eventStatus: 'cancelled' })
  expect(await purposes()).toEqual(['eventCancelled', 'eventCancelled'])
})

afterAll(() => registrationPool().end())
