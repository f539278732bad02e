import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createAccount } from '@/data/accounts.fixture'
import {
  changeEvent,
  createEvent,
  hoursFromNow,
  inputOf,
  type TestEvent,
  termsOf,
} from '@/data/registrations/event.fixture'
import { findBrokenInvariants } from '@/data/registrations/invariants'
import { cancelRegistration } from '@/data/registrations/moves'
import { register } from '@/data/registrations/register'
import { registrationPool } from '@/lib/registration-pool'
import { signTicket } from '@/lib/ticket-code'
import { recordScan } from './record-scan'
import {
  checkpointsOf,
  createLink,
  createTicket,
  RIDE,
  scanOf,
  souvenirsOf,
} from './steward.fixture'

const sql = (text: string, values: unknown[] = []) => registrationPool().query(text, values)

async function ride(more: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent(more, RIDE)
  const [start = '', first = '', second = '', finish = ''] = await checkpointsOf(event)
  const [cup, bracelet] = await souvenirsOf(event)
  const { steward } = await createLink(event)
  return {
    event,
    steward,
    at: { start, first, second, finish },
    cup: cup?.key ?? '',
    bracelet: bracelet?.key ?? '',
  }
}

const checkInsOf = async (event: TestEvent) =>
  (await sql('SELECT count(*)::int AS n FROM check_ins WHERE event_id = $1', [event.id])).rows[0].n

afterEach(async () => {
  expect(await findBrokenInvariants(registrationPool())).toEqual([])
})

describe('a ticket', () => {
  test('is checked in once at each checkpoint; the second scan says when and where the first was', async () => {
    const { event, steward, at } = await ride()
    const { code, number } = await createTicket(event)
    const scanned = new Date(Date.now() - 60_000).toISOString()
    const first = await recordScan(steward, scanOf(at.start, { code, at: scanned }))
    expect(first).toMatchObject({
      outcome: 'done',
      at: scanned,
      place: at.start,
      ticket: { number, name: '林晓', checkIns: { [at.start]: expect.any(String) } },
    })
    expect(first.ticket?.phone).toMatch(/^139\*{4}\d{4}$/)
    const again = await recordScan(steward, scanOf(at.start, { code, device: 'telephone-b' }))
    expect(again).toMatchObject({
      outcome: 'already',
      at: scanned,
      place: at.start,
      sameDevice: false,
    })
    expect((await recordScan(steward, scanOf(at.first, { code }))).outcome).toBe('done')
    expect(await checkInsOf(event)).toBe(2)
  })

  test('replayed twice, and at once, is one check-in with the same answer', async () => {
    const { event, steward, at } = await ride()
    const { id, code } = await createTicket(event)
    const scan = scanOf(at.start, { code })
    const answers = await Promise.all(Array.from({ length: 20 }, () => recordScan(steward, scan)))
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['done']))
    expect(await checkInsOf(event)).toBe(1)
    // Whatever happened since.
    await cancelRegistration(id, null, null)
    expect((await recordScan(steward, scan)).outcome).toBe('done')
    expect((await recordScan(steward, scanOf(at.start, { code }))).outcome).toBe('cancelled')
  })

  test('at two telephones of one door at once is one check-in', async () => {
    const { event, steward, at } = await ride()
    const tickets = await Promise.all(Array.from({ length: 20 }, () => createTicket(event)))
    const outcomes = await Promise.all(
      tickets.flatMap(({ code }) => [
        recordScan(steward, scanOf(at.start, { code, device: 'telephone-a' })),
        recordScan(steward, scanOf(at.start, { code, device: 'telephone-b' })),
      ]),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(20)
    expect(outcomes.filter(({ outcome }) => outcome === 'already')).toHaveLength(20)
    expect(await checkInsOf(event)).toBe(20)
  })

  test('with the name of another scan is a conflict', async () => {
    const { event, steward, at } = await ride()
    const [a, b] = [await createTicket(event), await createTicket(event)]
    const scan = scanOf(at.start, { code: a.code })
    await recordScan(steward, scan)
    expect((await recordScan(steward, { ...scan, code: b.code })).outcome).toBe('conflict')
  })
})

describe('each has its own words', () => {
  test('forged, altered, foreign, unknown, another event’s', async () => {
    const { event, steward, at } = await ride()
    const other = await createTicket(await createEvent())
    const { code, number } = await createTicket(event)
    const said = async (scanned: string) =>
      (await recordScan(steward, scanOf(at.start, { code: scanned }))).outcome
    expect(await said(code.replace(number, number === 'AAAAAAAA' ? 'BBBBBBBB' : 'AAAAAAAA'))).toBe(
      'forged',
    )
    expect(await said('https://example.org/pay')).toBe('foreign')
    expect(await said(signTicket({ event: event.id, number: 'ZZZZZZZZ' }))).toBe('unknown')
    expect(await said(other.code)).toBe('other-event')
    // A number picked from a list has no signature, and still belongs to one event.
    const picked = await recordScan(steward, scanOf(at.start, { number: other.number }))
    expect(picked).toMatchObject({ outcome: 'other-event', ticket: null })
    expect((await recordScan(steward, scanOf(at.start, { number }))).outcome).toBe('done')
  })

  test('cancelled by oneself, revoked by the organiser, waiting', async () => {
    const { event, steward, at } = await ride({ capacity: 2, waitlist: 5 })
    const [own, revoked, waiting] = [
      await createTicket(event),
      await createTicket(event),
      await createTicket(event),
    ]
    const said = async (code = '') =>
      (await recordScan(steward, scanOf(at.start, { code }))).outcome
    expect(await said(waiting?.code)).toBe('not-confirmed')
    await cancelRegistration(own?.id ?? 0, null, null)
    await cancelRegistration(revoked?.id ?? 0, '名单有误', (await createAccount()).id)
    expect(await said(own?.code)).toBe('cancelled')
    expect(await said(revoked?.code)).toBe('revoked')
  })

  test('an event that is cancelled checks nobody in', async () => {
    const { event, steward, at } = await ride()
    const { code } = await createTicket(event)
    await changeEvent(event.id, { eventStatus: 'cancelled' })
    expect((await recordScan(steward, scanOf(at.start, { code }))).outcome).toBe('event-cancelled')
  })
})

describe('a cancelled ticket never checks in', () => {
  test('when both happen at once, either it was checked in before, or not at all', async () => {
    const { event, steward, at } = await ride()
    const tickets = await Promise.all(Array.from({ length: 40 }, () => createTicket(event)))
    await Promise.all(
      tickets.flatMap(({ id, code }) => [
        recordScan(steward, scanOf(at.start, { code })),
        cancelRegistration(id, null, null),
        recordScan(steward, scanOf(at.first, { code })),
      ]),
    )
    expect(await findBrokenInvariants(registrationPool())).toEqual([])
  })

  async function scanWhileCancelling() {
    const { event, steward, at } = await ride()
    const { id, code } = await createTicket(event)
    const client = await registrationPool().connect()
    try {
      await client.query('BEGIN')
      await client.query(`SELECT registration_leave($1, 'cancelled', NULL, NULL)`, [id])
      const scanning = recordScan(steward, scanOf(at.start, { code }))
      await lockIsWaitedFor()
      await client.query('COMMIT')
      return { id, outcome: (await scanning).outcome }
    } finally {
      client.release()
    }
  }

  test('waits for a cancellation that is under way, and sees it', async () => {
    expect((await scanWhileCancelling()).outcome).toBe('cancelled')
  })

  // The control: without the lock the scan goes by the state of before, and the audit says so.
  test('checks in where the lock is taken out', async () => {
    await withoutGuard('check_in', 'FOR SHARE', async () => {
      const { id, outcome } = await scanWhileCancelling()
      expect(outcome).toBe('done')
      expect(await findBrokenInvariants(registrationPool())).toEqual([
        expect.stringMatching(/^签到：报名 \w{8} 不再有效，却在“码头”签到$/),
      ])
      await sql('DELETE FROM registrations WHERE id = $1', [id])
    })
  })
})

/** Does something while a function of the database lacks one of its guards. */
async function withoutGuard(name: string, guard: string, work: () => Promise<void>) {
  const { rows } = await sql('SELECT pg_get_functiondef(to_regproc($1)) AS text', [name])
  expect(rows[0].text).toContain(guard)
  await sql(rows[0].text.replace(guard, ''))
  try {
    await work()
  } finally {
    await sql(rows[0].text)
  }
}

/** Until somebody waits for a row that another transaction holds. */
async function lockIsWaitedFor() {
  for (;;) {
    const { rows } = await sql(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%check_in(%'`,
    )
    if (rows.length > 0) return
  }
}

describe('a link', () => {
  test('that is revoked stops at once, for what was noted before too', async () => {
    const { event, steward, at } = await ride()
    const { code } = await createTicket(event)
    await sql('UPDATE steward_links SET revoked_at = now() WHERE id = $1', [steward.link])
    const answer = await recordScan(steward, scanOf(at.start, { code }))
    expect(answer).toMatchObject({ outcome: 'link', ticket: null })
    expect(await checkInsOf(event)).toBe(0)
  })

  test('that ran out takes for a day what was noted before', async () => {
    const { event, at } = await ride()
    const { code } = await createTicket(event)
    const { steward } = await createLink(event, { hours: -1 })
    const said = async (hours: number) =>
      (await recordScan(steward, scanOf(at.start, { code, at: hoursFromNow(hours) }))).outcome
    expect(await said(-0.5)).toBe('link')
    expect(await said(-2)).toBe('done')
  })

  test('for one checkpoint is for no other', async () => {
    const { event, at } = await ride()
    const { code } = await createTicket(event)
    const { steward } = await createLink(event, { checkpoint: at.start })
    const said = async (place: string) =>
      (await recordScan(steward, scanOf(place, { code }))).outcome
    expect([await said(at.first), await said(at.start), await said('nowhere')]).toEqual([
      'not-here',
      'done',
      'not-here',
    ])
  })
})

describe('a souvenir', () => {
  test('is given where and after as many checkpoints as its rule says, once', async () => {
    const { event, steward, at, cup } = await ride()
    const { code } = await createTicket(event)
    const ask = () => recordScan(steward, scanOf(at.finish, { code, souvenir: cup }))
    const go = (place: string) => recordScan(steward, scanOf(place, { code }))
    await go(at.start)
    await go(at.first)
    await go(at.second)
    expect((await ask()).outcome).toBe('not-yet')
    await go(at.finish)
    const given = await ask()
    expect(given).toMatchObject({
      outcome: 'done',
      ticket: { souvenirs: { [cup]: expect.any(String) } },
    })
    expect(await ask()).toMatchObject({ outcome: 'already', at: given.at, place: at.finish })
    expect(await souvenirsOf(event)).toMatchObject([{ redeemed: 1 }, { redeemed: 0 }])
  })

  test('needs as many checkpoints, even at its place', async () => {
    const { event, steward, at, cup } = await ride()
    const { code } = await createTicket(event)
    await recordScan(steward, scanOf(at.finish, { code }))
    const answer = await recordScan(steward, scanOf(at.finish, { code, souvenir: cup }))
    expect(answer.outcome).toBe('not-yet')
  })

  test('50 at once of 2: two are given, the stock is never negative, and the third hears that none is left', async () => {
    const { event, steward, at, bracelet } = await ride()
    const tickets = []
    for (let i = 0; i < 50; i += 1) tickets.push(await createTicket(event))
    for (const { code } of tickets) await recordScan(steward, scanOf(at.start, { code }))
    const answers = await Promise.all(
      tickets.map(({ code }) =>
        recordScan(steward, scanOf(at.start, { code, souvenir: bracelet })),
      ),
    )
    expect(answers.filter(({ outcome }) => outcome === 'done')).toHaveLength(2)
    expect(answers.filter(({ outcome }) => outcome === 'gone')).toHaveLength(48)
    expect(await souvenirsOf(event)).toMatchObject([{}, { stock: 2, redeemed: 2 }])
  })

  test('one person 50 times at once is one, and with the stock at 0 they hear when it was', async () => {
    const { event, steward, at, bracelet } = await ride()
    const [a, b] = [await createTicket(event), await createTicket(event)]
    for (const { code } of [a, b]) await recordScan(steward, scanOf(at.start, { code }))
    const ask = (code: string) =>
      recordScan(steward, scanOf(at.start, { code, souvenir: bracelet }))
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(a.code)))
    expect(answers.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
    expect(answers.filter(({ outcome }) => outcome === 'already')).toHaveLength(49)
    await ask(b.code)
    expect(await ask(a.code)).toMatchObject({ outcome: 'already', at: expect.any(String) })
    expect(await souvenirsOf(event)).toMatchObject([{}, { redeemed: 2 }])
  })

  // The control: it shows that the test above can fail.
  test('are more than there are where the guard is taken out', async () => {
    const { event, steward, at, bracelet } = await ride()
    const constraint = 'souvenir_stocks_never_one_too_many'
    await sql(`ALTER TABLE souvenir_stocks DROP CONSTRAINT ${constraint}`)
    try {
      await withoutGuard('redeem_souvenir', 'AND (stock IS NULL OR redeemed < stock)', async () => {
        const tickets = await Promise.all(Array.from({ length: 5 }, () => createTicket(event)))
        for (const { code } of tickets) await recordScan(steward, scanOf(at.start, { code }))
        await Promise.all(
          tickets.map(({ code }) =>
            recordScan(steward, scanOf(at.start, { code, souvenir: bracelet })),
          ),
        )
      })
      expect(await findBrokenInvariants(registrationPool())).toEqual([
        `纪念品：活动 ${event.id} 的“反光手环”记着发出 5，实发 5，数量 2`,
      ])
    } finally {
      await sql('DELETE FROM registrations WHERE event_id = $1', [event.id])
      await sql('UPDATE capacity_pools SET taken = 0 WHERE event_id = $1', [event.id])
      await sql('UPDATE souvenir_stocks SET redeemed = 0, forgotten = 0 WHERE event_id = $1', [
        event.id,
      ])
      await sql(
        `ALTER TABLE souvenir_stocks ADD CONSTRAINT ${constraint} CHECK (redeemed BETWEEN 0 AND stock)`,
      )
    }
  })

  test('is never fewer than were given: the editor is told the figure', async () => {
    const { event, steward, at, bracelet } = await ride()
    const { code } = await createTicket(event)
    await recordScan(steward, scanOf(at.start, { code }))
    await recordScan(steward, scanOf(at.start, { code, souvenir: bracelet }))
    const souvenirs = (stock: number) => [{ id: bracelet, name: '反光手环', stock }]
    await expect(changeEvent(event.id, { souvenirs: souvenirs(0) })).rejects.toMatchObject({
      data: {
        errors: [{ path: 'souvenirs', message: '“反光手环”已发出 1 份，数量不能少于 1。' }],
      },
    })
    await changeEvent(event.id, { souvenirs: souvenirs(1) })
    expect(await souvenirsOf(event)).toEqual([{ key: bracelet, stock: 1, redeemed: 1 }])
  })
})

test('what happened is not changed, and goes only with its registration; the count stays', async () => {
  const { event, steward, at, bracelet } = await ride()
  const { id, code } = await createTicket(event)
  await recordScan(steward, scanOf(at.start, { code }))
  await recordScan(steward, scanOf(at.start, { code, souvenir: bracelet }))
  await expect(
    sql('UPDATE check_ins SET scanned_at = now() WHERE registration_id = $1', [id]),
  ).rejects.toThrow('not changed')
  await expect(sql('DELETE FROM redemptions WHERE registration_id = $1', [id])).rejects.toThrow(
    'only with its registration',
  )
  await cancelRegistration(id, null, null)
  await sql('DELETE FROM registrations WHERE id = $1', [id])
  const { rows } = await sql(
    'SELECT forgotten FROM event_checkpoints WHERE event_id = $1 AND key = $2',
    [event.id, at.start],
  )
  expect(rows).toEqual([{ forgotten: 1 }])
  expect(await souvenirsOf(event)).toMatchObject([{}, { redeemed: 1 }])
})

test('a checkpoint that is taken off the route keeps its check-ins', async () => {
  const { event, steward, at } = await ride()
  const { code } = await createTicket(event)
  await recordScan(steward, scanOf(at.first, { code }))
  await changeEvent(event.id, {
    route: { checkpoints: [{ id: at.start, kind: 'start', name: '新起点' }] },
  })
  expect(await checkpointsOf(event)).toEqual([at.start])
  expect(await checkInsOf(event)).toBe(1)
})

test('took part in the first: where it counts, only who was checked in there', async () => {
  const { event, steward, at } = await ride()
  const second = await createEvent({ attendedEvent: event.id, attendedHow: 'checkedIn' })
  const { code, phone } = await createTicket(event)
  const enter = async () => register(await termsOf(second.slug), inputOf(phone), `second ${phone}`)
  expect(await enter()).toMatchObject({ kind: 'refused', reason: 'not-eligible' })
  await recordScan(steward, scanOf(at.start, { code }))
  expect(await enter()).toMatchObject({ kind: 'registered', status: 'confirmed' })
})

afterAll(() => registrationPool().end())
