import { afterAll, afterEach, expect, test } from 'vitest'
import { openWords } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'
import { countersOf, createEvent, inputOf, numberOf, statesOf } from './event.fixture'
import { findBrokenInvariants } from './invariants'
import { purgeRegistrations } from './purge'
import { register } from './register'

let next = 80_000_000
const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

const ENDS = '2030-01-01T10:00:00.000Z'
const daysLater = (days: number, ms = 0) =>
  new Date(new Date(ENDS).getTime() + days * 86_400_000 + ms)
const of2030 = { startDate: '2030-01-01T08:00:00.000Z', endDate: ENDS }

async function enter(event: Awaited<ReturnType<typeof createEvent>>, answers = {}) {
  const phone = numberOf(next++)
  const outcome = await register(event.terms, inputOf(phone, { answers }), phone)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  return outcome.number
}

test('on the day nobody is left, and how many there were is', async () => {
  const event = await createEvent({ capacity: 2, waitlist: 5, retentionDays: 30 }, of2030)
  const kept = await createEvent({ retentionDays: 31 }, of2030)
  await enter(kept)
  for (let i = 0; i < 3; i += 1) await enter(event)
  await purgeRegistrations(daysLater(30, -1))
  expect(await statesOf(event.id)).toEqual({ confirmed: 2, waitlisted: 1 })

  expect(await purgeRegistrations(daysLater(30))).toMatchObject({ events: 1, registrations: 3 })
  expect(await statesOf(event.id)).toEqual({})
  expect(await countersOf(event.id)).toMatchObject([{ taken: 0, waiting: 0 }])
  const { rows } = await sql(
    'SELECT status, people, arrived FROM registration_counts WHERE event_id = $1 ORDER BY status',
    [event.id],
  )
  expect(rows).toEqual([
    { status: 'confirmed', people: 2, arrived: 0 },
    { status: 'waitlisted', people: 1, arrived: 0 },
  ])
  const { rows: messages } = await sql(
    `SELECT FROM registration_messages m LEFT JOIN registrations r ON r.id = m.registration_id WHERE r.id IS NULL`,
  )
  expect(messages).toEqual([])
  expect(await statesOf(kept.id)).toEqual({ confirmed: 1 })
  expect(await purgeRegistrations(daysLater(30))).toMatchObject({ events: 0, registrations: 0 })
})

test('a single answer goes when its own time is over', async () => {
  const event = await createEvent(
    {
      retentionDays: 60,
      questions: [
        { label: '衣服尺码', kind: 'text', purpose: '备骑行服', retentionDays: 10 },
        { label: '紧急联系人', kind: 'text', purpose: '意外时联系', retentionDays: 20 },
      ],
    },
    of2030,
  )
  const [size = '', contact = ''] = event.terms.questions.map(({ id }) => id)
  const number = await enter(event, { [size]: 'XL', [contact]: '家人' })
  const answers = async () => {
    const { rows } = await sql(
      'SELECT answers_sealed AS sealed FROM registrations WHERE number = $1',
      [number],
    )
    return (
      rows[0].sealed &&
      JSON.parse(openWords(`registration ${number} answers`, rows[0].sealed) ?? '')
    )
  }
  await purgeRegistrations(daysLater(9))
  expect(await answers()).toEqual({ [size]: 'XL', [contact]: '家人' })
  expect(await purgeRegistrations(daysLater(10))).toMatchObject({ answers: 1 })
  expect(await answers()).toEqual({ [contact]: '家人' })
  expect(await purgeRegistrations(daysLater(10))).toMatchObject({ answers: 0 })
  await purgeRegistrations(daysLater(20))
  expect(await answers()).toBeNull()
  expect(await statesOf(event.id)).toEqual({ confirmed: 1 })
})

test('a draw keeps its numbers', async () => {
  const event = await createEvent({ mode: 'lottery', capacity: 1, retentionDays: 5 }, of2030)
  await enter(event)
  await enter(event)
  const pool = event.terms.pools[0]?.id
  await sql(`UPDATE capacity_pools SET closes_at = now() - interval '1 minute' WHERE id = $1`, [
    pool,
  ])
  await sql(`SELECT registration_freeze($1, '某日号码', now() + interval '1 day', NULL)`, [pool])
  await purgeRegistrations(daysLater(5))
  expect(await statesOf(event.id)).toEqual({})
  const { rows } = await sql('SELECT entries FROM draws WHERE pool_id = $1', [pool])
  expect(rows).toEqual([{ entries: ['1', '2'] }])
})

afterAll(() => registrationPool().end())
