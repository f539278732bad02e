import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createAccount } from '@/data/accounts.fixture'
import { registrationPool } from '@/lib/registration-pool'
import {
  changeEvent,
  countersOf,
  createEvent,
  inputOf,
  numberOf,
  statesOf,
  type TestEvent,
  termsOf,
} from './event.fixture'
import { findBrokenInvariants } from './invariants'
import { acceptOffer, cancelRegistration, decideRegistrations, expireOffers } from './moves'
import { register } from './register'

let next = 20_000_000
const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)

/** Registers one person more. @returns the registration's id */
async function enter(event: TestEvent): Promise<number> {
  const phone = numberOf(next++)
  const outcome = await register(await termsOf(event.slug), inputOf(phone), `key ${phone}`)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  const { rows } = await sql('SELECT id FROM registrations WHERE number = $1', [outcome.number])
  return rows[0].id
}

async function enterSeveral(event: TestEvent, people: number) {
  const ids: number[] = []
  for (let i = 0; i < people; i += 1) ids.push(await enter(event))
  return ids
}

async function statusOf(...ids: number[]) {
  const { rows } = await sql(
    'SELECT status::text FROM unnest($1::int[]) WITH ORDINALITY AS w (id, place) JOIN registrations USING (id) ORDER BY place',
    [ids],
  )
  return rows.map(({ status }) => status)
}

const letOffersRunOut = (event: TestEvent) =>
  sql(
    `UPDATE registrations SET offered_until = now() - interval '1 second' WHERE event_id = $1 AND status = 'offered'`,
    [event.id],
  )

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

describe('the queue', () => {
  test('takes who comes after the last place, as far as there is room in it', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 2 })
    const ids = await enterSeveral(event, 3)
    expect(await statusOf(...ids)).toEqual(['confirmed', 'waitlisted', 'waitlisted'])
    await expect(enter(event)).rejects.toThrow('full')
  })

  test('moves up in its order: the place is offered, held, and taken up', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 5, promotion: 'offer' })
    const [a = 0, b = 0, c = 0] = await enterSeveral(event, 3)
    expect(await cancelRegistration(a, null, null)).toBe('confirmed')
    expect(await statusOf(a, b, c)).toEqual(['cancelled', 'offered', 'waitlisted'])
    // The offered place is taken: whoever comes now queues.
    const d = await enter(event)
    expect(await statusOf(d)).toEqual(['waitlisted'])
    expect(await acceptOffer(b)).toBe('confirmed')
    expect(await acceptOffer(b)).toBe('confirmed')
    expect(await acceptOffer(c)).toBe('waitlisted')
    expect(await countersOf(event.id)).toEqual([{ taken: 1, waiting: 2, capacity: 1 }])
  })

  test('moves up at once where the event says so', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 5, promotion: 'confirm' })
    const [a = 0, b = 0] = await enterSeveral(event, 2)
    await cancelRegistration(a, null, null)
    expect(await statusOf(a, b)).toEqual(['cancelled', 'confirmed'])
  })

  test('an offer that ran out goes to the next, and cannot be taken up any more', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 5 })
    const [a = 0, b = 0, c = 0, d = 0] = await enterSeveral(event, 4)
    await cancelRegistration(a, null, null)
    await letOffersRunOut(event)
    expect(await acceptOffer(b)).toBe('expired')
    expect(await statusOf(b, c, d)).toEqual(['expired', 'offered', 'waitlisted'])
    await letOffersRunOut(event)
    expect(await expireOffers()).toBe(1)
    expect(await statusOf(c, d)).toEqual(['expired', 'offered'])
  })

  test('goes first even where a place is free: nobody is confirmed past it', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 5, promotion: 'confirm' })
    const ids = await enterSeveral(event, 2)
    // As if a place had been added and nobody moved up yet.
    await sql('UPDATE capacity_pools SET capacity = 2 WHERE event_id = $1', [event.id])
    ids.push(await enter(event))
    expect(await statusOf(...ids)).toEqual(['confirmed', 'waitlisted', 'waitlisted'])
    await sql('SELECT registration_promote(id) FROM capacity_pools WHERE event_id = $1', [event.id])
    expect(await statusOf(...ids)).toEqual(['confirmed', 'confirmed', 'waitlisted'])
  })

  test('who leaves it makes it shorter, and nothing else', async () => {
    const event = await createEvent({ capacity: 1, waitlist: 5 })
    const [a = 0, b = 0, c = 0] = await enterSeveral(event, 3)
    await cancelRegistration(b, null, null)
    expect(await statusOf(a, c)).toEqual(['confirmed', 'waitlisted'])
    expect(await countersOf(event.id)).toEqual([{ taken: 1, waiting: 1, capacity: 1 }])
  })

  test('a place given back while others register goes to its head', async () => {
    const event = await createEvent({ capacity: 3, waitlist: 1000, promotion: 'confirm' })
    const [a = 0, b = 0, c = 0, head = 0, second = 0] = await enterSeveral(event, 5)
    await Promise.all([
      cancelRegistration(a, null, null),
      ...Array.from({ length: 20 }, () => enter(event)),
      cancelRegistration(b, null, null),
      ...Array.from({ length: 20 }, () => enter(event)),
    ])
    expect(await statusOf(c, head, second)).toEqual(['confirmed', 'confirmed', 'confirmed'])
    expect(await statesOf(event.id)).toEqual({ cancelled: 2, confirmed: 3, waitlisted: 40 })
  })

  test('mixed: register, cancel, accept and expire all at once keep the books', async () => {
    const event = await createEvent({ capacity: 20, waitlist: 500 })
    const ids = await enterSeveral(event, 60)
    await Promise.all(
      ids.flatMap((id, i) => [
        i % 3 === 0 ? cancelRegistration(id, null, null) : acceptOffer(id),
        ...(i % 10 === 0 ? [expireOffers(), enter(event)] : []),
      ]),
    )
    const [counters] = await countersOf(event.id)
    expect(counters?.taken).toBe(20)
  })
})

test('cancelled twice, and at once, is one place given back', async () => {
  const event = await createEvent({ capacity: 5 })
  const [a = 0] = await enterSeveral(event, 3)
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => cancelRegistration(a, null, null)),
  )
  expect(outcomes.filter((was) => was === 'confirmed')).toHaveLength(1)
  expect(outcomes.filter((was) => was === null)).toHaveLength(9)
  expect(await countersOf(event.id)).toMatchObject([{ taken: 2 }])
})

describe('the number of places', () => {
  const placesOf = (capacity: number) =>
    ({ registration: { mode: 'firstCome', capacity, waitlist: 10, promotion: 'confirm' } }) as const

  test('is never lowered below what is taken, and the refusal says the figure', async () => {
    const event = await createEvent({ ...placesOf(5).registration })
    await enterSeveral(event, 3)
    await expect(changeEvent(event.id, placesOf(2))).rejects.toMatchObject({
      data: {
        errors: [{ path: 'registration.capacity', message: '已有 3 人占用名额，名额不能少于 3。' }],
      },
    })
    await changeEvent(event.id, placesOf(3))
    expect(await countersOf(event.id)).toEqual([{ taken: 3, waiting: 0, capacity: 3 }])
  })

  test('raised, the queue moves up first', async () => {
    const event = await createEvent({ ...placesOf(1).registration })
    const ids = await enterSeveral(event, 4)
    await changeEvent(event.id, placesOf(3))
    expect(await statusOf(...ids)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted'])
  })

  test('of an event that is cancelled stays where it is: nobody moves up', async () => {
    const event = await createEvent({ ...placesOf(1).registration })
    const [a = 0, b = 0] = await enterSeveral(event, 2)
    await changeEvent(event.id, { eventStatus: 'cancelled' })
    await cancelRegistration(a, null, null)
    expect(await statusOf(b)).toEqual(['waitlisted'])
  })
})

describe('what an editor cannot do while somebody is in', () => {
  test('give the places another way', async () => {
    const event = await createEvent()
    const [a = 0] = await enterSeveral(event, 1)
    await expect(changeEvent(event.id, { registration: { mode: 'lottery' } })).rejects.toThrow()
    await cancelRegistration(a, '名单有误', null)
    await changeEvent(event.id, { registration: { mode: 'lottery' } })
  })

  test('drop the group', async () => {
    const strata = [
      { name: '男职工', capacity: 5 },
      { name: '女职工', capacity: 5 },
    ]
    const event = await createEvent({ strata })
    const [men] = event.terms.pools
    await register(event.terms, inputOf(numberOf(next++), { pool: men?.key ?? '' }), 'group')
    const kept = event.terms.pools.map(({ key, name, capacity }) => ({ id: key, name, capacity }))
    await expect(
      changeEvent(event.id, { registration: { mode: 'firstCome', strata: kept.slice(1) } }),
    ).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('“男职工”已有人报名') }] },
    })
    await changeEvent(event.id, { registration: { mode: 'firstCome', strata: kept.slice(0, 1) } })
    expect((await termsOf(event.slug)).pools).toHaveLength(1)
  })
})

test('approval gives places in the order of coming, then queue places, then none', async () => {
  const event = await createEvent({ mode: 'approval', capacity: 2, waitlist: 1 })
  const ids = await enterSeveral(event, 5)
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = ids
  const { id: by } = await createAccount()
  const decided = await decideRegistrations([d, c, b, a], { approve: true, reason: null, by })
  expect(decided).toEqual([
    { id: a, outcome: 'confirmed' },
    { id: b, outcome: 'confirmed' },
    { id: c, outcome: 'waitlisted' },
    { id: d, outcome: 'full' },
  ])
  expect(await decideRegistrations([e, a], { approve: false, reason: '不是本区职工', by })).toEqual(
    [{ id: e, outcome: 'rejected' }],
  )
  expect(await statusOf(...ids)).toEqual([
    'confirmed',
    'confirmed',
    'waitlisted',
    'pending',
    'rejected',
  ])
})

test('each new state leaves a word to be sent, in the same transaction', async () => {
  const event = await createEvent({ capacity: 1, waitlist: 5 })
  const [a = 0, b = 0] = await enterSeveral(event, 2)
  await cancelRegistration(a, null, null)
  const { rows } = await sql(
    'SELECT registration_id AS id, purpose FROM registration_messages WHERE registration_id = ANY ($1) ORDER BY registration_messages.id',
    [[a, b]],
  )
  expect(rows).toEqual([
    { id: a, purpose: 'confirmed' },
    { id: b, purpose: 'waitlisted' },
    { id: a, purpose: 'cancelled' },
    { id: b, purpose: 'offered' },
  ])
})

afterAll(() => registrationPool().end())
