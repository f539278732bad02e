import { Client } from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { registrationPool } from '@/lib/registration-pool'
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
import { findBrokenInvariants } from './invariants'
import { cancelRegistration } from './moves'
import { type RegisterOutcome, register } from './register'
import { TAKE_PLACE } from './take-place'

let next = 10_000_000
const someone = () => numberOf(next++)
const enter = (event: TestEvent, phone = someone(), key = `key ${phone}`) =>
  register(event.terms, inputOf(phone), key)
const said = (outcome: RegisterOutcome) =>
  outcome.kind === 'refused' ? outcome.reason : outcome.status
const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

describe('1,000 at once for 500 places', () => {
  test('are exactly 500', async () => {
    const event = await createEvent({ capacity: 500 })
    const outcomes = await Promise.all(Array.from({ length: 1000 }, () => enter(event)))
    expect(outcomes.filter((each) => said(each) === 'confirmed')).toHaveLength(500)
    expect(outcomes.filter((each) => said(each) === 'full')).toHaveLength(500)
    expect(await countersOf(event.id)).toEqual([{ taken: 500, waiting: 0, capacity: 500 }])
  })

  // The control: it shows that the test above can fail.
  test('are more where the guard is taken out', async () => {
    const event = await createEvent({ capacity: 500 })
    const unguarded = TAKE_PLACE.replaceAll('taken < capacity', 'true')
    await sql('ALTER TABLE capacity_pools DROP CONSTRAINT capacity_pools_never_one_too_many')
    try {
      await Promise.all(
        Array.from({ length: 600 }, (_, i) =>
          sql(unguarded, [
            event.terms.pools[0]?.id,
            event.terms.consentHash,
            false,
            `X${String(next++).slice(-7)}`,
            '林晓',
            '139****0000',
            `unguarded ${event.id} ${i}`,
            '厂',
            null,
            'sealed',
            null,
            `unguarded ${i}`,
            '',
            false,
          ]),
        ),
      )
      const [counters] = await countersOf(event.id)
      expect(counters?.taken).toBe(600)
      expect(await findBrokenInvariants(registrationPool())).not.toEqual([])
    } finally {
      await sql('DELETE FROM registrations WHERE event_id = $1', [event.id])
      await sql('UPDATE capacity_pools SET taken = 0 WHERE event_id = $1', [event.id])
      await sql(
        'ALTER TABLE capacity_pools ADD CONSTRAINT capacity_pools_never_one_too_many CHECK (taken <= capacity)',
      )
    }
  })
})

describe('one person', () => {
  test('50 times at once is one registration, and the counter moves by one', async () => {
    const event = await createEvent()
    const phone = someone()
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) => enter(event, phone, `try ${phone} ${i}`)),
    )
    expect(outcomes.filter((each) => said(each) === 'confirmed')).toHaveLength(1)
    expect(outcomes.filter((each) => said(each) === 'duplicate')).toHaveLength(49)
    expect(await countersOf(event.id)).toMatchObject([{ taken: 1 }])
  })

  test('with the same key again has the same registration, at once and later', async () => {
    const event = await createEvent({ capacity: 1 })
    const phone = someone()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => enter(event, phone, `k ${phone}`)),
    )
    const numbers = outcomes.map((each) => (each.kind === 'registered' ? each.number : null))
    expect(new Set(numbers).size).toBe(1)
    expect(numbers[0]).toMatch(/^[0-9A-Z]{8}$/)
    // The event is full by now, and closed; the answer is still the first one.
    await changeEvent(event.id, {
      registration: { mode: 'firstCome', capacity: 1, closesAt: hoursFromNow(-0.5) },
    })
    expect(await enter(event, phone, `k ${phone}`)).toMatchObject({
      kind: 'registered',
      isRepeated: true,
      number: numbers[0],
    })
  })

  test('with the same key and another content is refused', async () => {
    const event = await createEvent()
    await enter(event, someone(), 'one key')
    expect(said(await enter(event, someone(), 'one key'))).toBe('conflict')
    expect(await countersOf(event.id)).toMatchObject([{ taken: 1 }])
  })

  test('who cancelled comes again', async () => {
    const event = await createEvent()
    const phone = someone()
    const first = await enter(event, phone, 'first')
    if (first.kind !== 'registered') throw new Error()
    const { rows } = await sql('SELECT id FROM registrations WHERE number = $1', [first.number])
    await cancelRegistration(rows[0].id, null, null)
    expect(said(await enter(event, phone, 'second'))).toBe('confirmed')
  })
})

describe('the window, by the clock of the database', () => {
  test.each([
    ['one second before the opening', 'opens_at', `now() + interval '1 second'`, 'not-open'],
    ['exactly at the opening', 'opens_at', 'now()', 'confirmed'],
    ['exactly at the closing', 'closes_at', 'now()', 'none'],
    ['just before the closing', 'closes_at', `now() + interval '1 millisecond'`, 'confirmed'],
  ])('%s', async (_, column, moment, outcome) => {
    const event = await createEvent()
    const client = new Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    // In one transaction now() stands still: the moment is met exactly.
    await client.query('BEGIN')
    await client.query(`UPDATE capacity_pools SET ${column} = ${moment} WHERE event_id = $1`, [
      event.id,
    ])
    const { rows } = await client.query(TAKE_PLACE, [
      event.terms.pools[0]?.id,
      event.terms.consentHash,
      false,
      `W${String(next++).slice(-7)}`,
      '林晓',
      '139****0000',
      `window ${next}`,
      '厂',
      null,
      'sealed',
      null,
      `window ${next}`,
      '',
      false,
    ])
    expect(rows.map(({ status }) => status)).toEqual(outcome === 'confirmed' ? ['confirmed'] : [])
    await client.query('ROLLBACK')
    await client.end()
  })

  test('says which side it was', async () => {
    const early = await createEvent({ opensAt: hoursFromNow(1) })
    expect(said(await enter(early))).toBe('not-open')
    const late = await createEvent({ closesAt: hoursFromNow(-0.1) })
    expect(said(await enter(late))).toBe('closed')
    const over = await createEvent(
      { closesAt: null },
      { startDate: hoursFromNow(-9), endDate: hoursFromNow(-1) },
    )
    expect(said(await enter(over))).toBe('closed')
  })
})

describe('who may not', () => {
  test('without consent, or with the consent to an older text', async () => {
    const event = await createEvent()
    const without = (consent?: string | boolean) =>
      register(event.terms, inputOf(someone(), { consent }), `c ${next}`).then(said)
    expect(await without(undefined)).toBe('consent')
    expect(await without(false)).toBe('consent')
    expect(await without('')).toBe('consent')
    const old = event.terms.consentHash
    expect(await without(old)).toBe('confirmed')
    await changeEvent(event.id, {
      registration: { mode: 'firstCome', capacity: 500, retentionDays: 30 },
    })
    expect(await without(old)).toBe('consent')
    expect(await without((await termsOf(event.slug)).consentHash)).toBe('confirmed')
  })

  test('without having taken part in the event before it', async () => {
    const first = await createEvent()
    const second = await createEvent({ attendedEvent: first.id })
    const phone = someone()
    expect(said(await enter(second, phone))).toBe('not-eligible')
    await enter(first, phone)
    expect(said(await enter(second, phone, 'again'))).toBe('confirmed')
  })

  test('an event that is cancelled, a draft, or withdrawn', async () => {
    const event = await createEvent()
    await changeEvent(event.id, { eventStatus: 'cancelled' })
    expect(said(await enter(event))).toBe('cancelled')
    await changeEvent(event.id, { _status: 'draft' })
    await expect(termsOf(event.slug)).rejects.toThrow()
    expect(said(await enter(event))).toBe('cancelled')
  })
})

test('groups and sessions have places of their own', async () => {
  const event = await createEvent({
    strata: [
      { name: '男职工', capacity: 1 },
      { name: '女职工', capacity: 1 },
    ],
  })
  const [men, women] = event.terms.pools
  const into = (pool = '') =>
    register(event.terms, inputOf(someone(), { pool }), `p ${next}`).then(said)
  expect(await into(men?.key)).toBe('confirmed')
  expect(await into(men?.key)).toBe('full')
  expect(await into(women?.key)).toBe('confirmed')
})

test('without a number of places nobody is refused', async () => {
  const event = await createEvent({ capacity: null })
  expect(said(await enter(event))).toBe('confirmed')
})

test.each([
  ['approval', 'pending'],
  ['lottery', 'entered'],
] as const)('by %s nobody takes a place at once', async (mode, status) => {
  const event = await createEvent({ mode, capacity: 1 })
  expect([said(await enter(event)), said(await enter(event))]).toEqual([status, status])
  expect(await countersOf(event.id)).toMatchObject([{ taken: 0, waiting: 0 }])
})

describe('a failure of the database', () => {
  test('at COMMIT is never a success, and trying again is safe', async () => {
    const event = await createEvent()
    const phone = someone()
    await sql(`
      CREATE FUNCTION fail_commit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.event_id = ${event.id} THEN RAISE EXCEPTION 'no commit'; END IF; RETURN NULL; END $$`)
    await sql(`
      CREATE CONSTRAINT TRIGGER fail_commit AFTER INSERT ON registrations
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_commit()`)
    try {
      await expect(enter(event, phone)).rejects.toThrow('no commit')
      expect(await countersOf(event.id)).toMatchObject([{ taken: 0 }])
    } finally {
      await sql('DROP TRIGGER fail_commit ON registrations')
      await sql('DROP FUNCTION fail_commit')
    }
    expect(said(await enter(event, phone))).toBe('confirmed')
  })

  test('between the statement and its answer: the same key finds what was committed', async () => {
    const event = await createEvent()
    const phone = someone()
    const killing = Array.from({ length: 20 }, () =>
      enter(event, phone, `kill ${phone}`).catch(() => null),
    )
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND query LIKE '%WITH place AS%'`)
    await Promise.all(killing)
    expect(said(await enter(event, phone, `kill ${phone}`))).toBe('confirmed')
    expect(await statesOf(event.id)).toEqual({ confirmed: 1 })
  })
})

test('what is stored tells nobody the number', async () => {
  const event = await createEvent()
  const phone = someone()
  await enter(event, phone)
  const { rows } = await sql('SELECT * FROM registrations WHERE event_id = $1', [event.id])
  expect(JSON.stringify(rows)).not.toContain(phone)
  expect(rows[0]).toMatchObject({ phone: `139****${phone.slice(-4)}` })
})

afterAll(() => registrationPool().end())
