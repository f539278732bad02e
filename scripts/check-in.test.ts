import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { OUTCOMES } from '@/domain/check-in/outcome'
import { readTicketCode, signTicket, ticketPublicKey } from '@/lib/ticket-code'
import { judgeOffline, souvenirState, together } from '../public/scripts/check-in/judge.js'
import { readTicket } from '../public/scripts/check-in/ticket.js'
import { wordsOf } from '../public/scripts/check-in/words.js'

/* What the stewards' telephones do by themselves. They read and judge as the server does: a second hand at the same work. */

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgres://localhost/none')
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
  for (const name of ['PAYLOAD', 'NEXTAUTH', 'PAPERS', 'REGISTRATION'])
    vi.stubEnv(`${name}_SECRET`, `${name} secret for the tests alone, long enough`)
})

describe('a code', () => {
  const ticket = { event: 12, number: '0A1B2C3D' }

  test('is read without a network, to what the server reads', async () => {
    const code = signTicket(ticket)
    expect(readTicketCode(code)).toEqual(ticket)
    expect(await readTicket(` ${code}\n`, ticketPublicKey())).toEqual({ kind: 'ticket', ...ticket })
  })

  test.each([
    ['of another number', (code: string) => code.replace('0A1B2C3D', '0A1B2C3E'), 'forged'],
    ['of another event', (code: string) => code.replace('.12.', '.13.'), 'forged'],
    ['by another key', (code: string) => code.replace(/\.[0-9a-f]{8}\./, '.00000000.'), 'forged'],
    ['cut off', (code: string) => code.slice(0, -1), 'broken'],
    ['of another sort', () => 'https://example.org', 'foreign'],
    ['of nothing', () => '', 'foreign'],
  ])('%s', async (_, change, kind) => {
    const changed = change(signTicket(ticket))
    expect(await readTicket(changed, ticketPublicKey())).toEqual({ kind })
    expect(['forged', 'foreign']).toContain(readTicketCode(changed))
  })

  test('by a browser whose WebCrypto has no Ed25519', async () => {
    vi.doMock('/check-in/library/ed25519.js', () => import('@noble/ed25519'))
    const without = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('no such'))
    const [code, key] = [signTicket(ticket), ticketPublicKey()]
    expect((await readTicket(code, key)).kind).toBe('ticket')
    expect((await readTicket(code.replace('.12.', '.13.'), key)).kind).toBe('forged')
    without.mockRestore()
  })
})

describe('out of reach', () => {
  const seen = { checkIns: { start: '2026-11-24T00:12:00.000Z' }, souvenirs: {} }

  test('what this telephone saw it does not take twice', () => {
    expect(judgeOffline({ checkpoint: 'start' }, seen, true)).toEqual({
      outcome: 'already',
      at: '2026-11-24T00:12:00.000Z',
    })
    expect(judgeOffline({ checkpoint: 'finish' }, seen, true)).toEqual({ outcome: 'noted' })
    expect(judgeOffline({ checkpoint: 'start', souvenir: 'cup' }, seen, true).outcome).toBe('noted')
    expect(judgeOffline({ checkpoint: 'start' }, undefined, true).outcome).toBe('noted')
  })

  test('who is not on the list is told apart', () => {
    expect(judgeOffline({ checkpoint: 'start' }, undefined, false).outcome).toBe('not-listed')
  })

  test('two sets of knowledge are one', () => {
    expect(together(seen, { checkIns: { finish: 'later' }, souvenirs: { cup: 'x' } })).toEqual({
      checkIns: { ...seen.checkIns, finish: 'later' },
      souvenirs: { cup: 'x' },
    })
  })
})

describe('a souvenir', () => {
  const station = (key: string, kind: string) => ({ key, kind, name: key, arrived: 0 })
  const route = [station('a', 'start'), station('b', 'supply'), station('c', 'finish')]
  const cup = { key: 'cup', name: '杯', rule: '', givenAt: 'finish', afterCheckpoints: 2, left: 3 }
  const been = (...keys: string[]) => ({
    checkIns: Object.fromEntries(keys.map((key) => [key, 'at'])),
    souvenirs: {},
  })

  test.each([
    [been('a'), { state: 'not-yet', missing: 1 }],
    [been('a', 'b'), { state: 'not-yet', missing: 1 }],
    [been('c'), { state: 'not-yet', missing: 1 }],
    [been(), { state: 'not-yet', missing: 2 }],
    [been('b', 'c'), { state: 'due' }],
    [
      { ...been('b', 'c'), souvenirs: { cup: '08:40' } },
      { state: 'given', at: '08:40' },
    ],
  ])('after %o', (seen, state) => {
    expect(souvenirState(cup, seen, route)).toEqual(state)
  })

  test('of which none is left, and of which nobody counts', () => {
    expect(souvenirState({ ...cup, left: 0 }, been('b', 'c'), route)).toEqual({ state: 'gone' })
    expect(souvenirState({ ...cup, left: null }, been('b', 'c'), route)).toEqual({ state: 'due' })
  })
})

describe('the words', () => {
  const at = '2026-11-24T00:12:00.000Z'

  test('say when, where and by which telephone the first was', () => {
    const said = { outcome: 'already', at, place: '起点' }
    expect(wordsOf({ ...said, sameDevice: false }).detail).toBe('另一台设备 08:12 已在起点签到。')
    expect(wordsOf({ ...said, sameDevice: true }).detail).toBe('本机 08:12 已在起点签到。')
    expect(wordsOf({ ...said, souvenir: '杯' }).detail).toBe('本机 08:12 已发“杯”，在起点。')
  })

  test('are there for every outcome, and each its own', () => {
    const outcomes = [...Object.keys(OUTCOMES), 'broken', 'noted', 'not-listed']
    const said = outcomes.map((outcome) => wordsOf({ outcome, at, place: '起点' }).detail)
    expect(new Set(said).size).toBe(outcomes.length)
    expect(said).not.toContain('请再扫一次。')
  })
})

test('the worker keeps every module of the desk', () => {
  const worker = readFileSync('public/check-in/worker.js', 'utf8')
  const listed = /const SCRIPTS = \[([^\]]*)\]/.exec(worker)?.[1]?.match(/[\w-]+/g)
  const modules = readdirSync('public/scripts/check-in').filter((name) => name.endsWith('.js'))
  expect(listed?.map((name) => `${name}.js`).sort()).toEqual(modules.sort())
})
