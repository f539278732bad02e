import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as passwords from '@/lib/password'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { createAccount, PASSWORD } from './accounts.fixture'
import { accountAttemptKey, signInWithPassword, signInWithVerifiedEmail } from './sign-in'

vi.mock('@/lib/password', { spy: true })

const cms = await payload()
let account: User
let address: string

const from = () => ({ address, userAgent: null })
const attempt = (password: string, email = account.email) =>
  signInWithPassword({ email, password }, from())

const kinds = (results: { kind: string }[]) => {
  const count: Record<string, number> = {}
  for (const { kind } of results) count[kind] = (count[kind] ?? 0) + 1
  return count
}

const letTimePass = (seconds: number) =>
  cms.db.drizzle.execute(sql`UPDATE sign_in_attempts SET
    blocked_until = blocked_until - make_interval(secs => ${seconds}),
    last_attempt_at = last_attempt_at - make_interval(secs => ${seconds})
    WHERE key = ${accountAttemptKey(account.email)}`)

beforeEach(async () => {
  account = await createAccount()
  address = randomUUID()
})

describe('e-mail and password', () => {
  test('sign in, the e-mail in any case', async () => {
    expect(await attempt(PASSWORD, account.email.toUpperCase())).toMatchObject({
      kind: 'signed-in',
      userId: account.id,
    })
  })

  test('a wrong password, an unknown e-mail and a disabled account answer alike', async () => {
    const disabled = await createAccount({ status: 'disabled' })
    const refused = { kind: 'refused' }
    expect(await attempt('wrong')).toEqual(refused)
    expect(await attempt(PASSWORD, `${randomUUID()}@example.org`)).toEqual(refused)
    expect(await attempt(PASSWORD, disabled.email)).toEqual(refused)
  })

  test('an unknown e-mail is verified against a hash as a known one is', async () => {
    const verify = vi.mocked(passwords.verifyPassword)
    verify.mockClear()
    await attempt('wrong')
    await attempt('wrong', `${randomUUID()}@example.org`)
    expect(verify.mock.calls.map(([stored]) => typeof stored)).toEqual(['string', 'undefined'])
  })
})

describe('an account', () => {
  test('waits 30 seconds after five failures, then a minute; the right password waits too', async () => {
    for (let i = 0; i < 5; i++) expect(await attempt('wrong')).toEqual({ kind: 'refused' })
    expect(await attempt(PASSWORD)).toEqual({ kind: 'wait', seconds: expect.closeTo(30, -1) })
    await letTimePass(31)
    expect(await attempt('wrong')).toEqual({ kind: 'refused' })
    expect(await attempt(PASSWORD)).toEqual({ kind: 'wait', seconds: expect.closeTo(60, -1) })
    await letTimePass(61)
    expect(await attempt(PASSWORD)).toMatchObject({ kind: 'signed-in' })
  })

  test('starts afresh after a success', async () => {
    for (let i = 0; i < 4; i++) await attempt('wrong')
    expect(await attempt(PASSWORD)).toMatchObject({ kind: 'signed-in' })
    for (let i = 0; i < 5; i++) expect(await attempt('wrong')).toEqual({ kind: 'refused' })
  })

  test('starts afresh after a day', async () => {
    for (let i = 0; i < 5; i++) await attempt('wrong')
    await letTimePass(24 * 3600 + 1)
    for (let i = 0; i < 5; i++) expect(await attempt('wrong')).toEqual({ kind: 'refused' })
  })

  test('is slowed down whether it exists or not', async () => {
    const unknown = `${randomUUID()}@example.org`
    for (let i = 0; i < 5; i++) await attempt('wrong', unknown)
    expect(await attempt('wrong', unknown)).toMatchObject({ kind: 'wait' })
  })

  test('gives thirty attempts at once five guesses, no more', async () => {
    const addresses = Array.from({ length: 30 }, () => randomUUID())
    const results = await Promise.all(
      addresses.map((from) =>
        signInWithPassword(
          { email: account.email, password: 'wrong' },
          { address: from, userAgent: null },
        ),
      ),
    )
    expect(kinds(results)).toEqual({ refused: 5, wait: 25 })
  })
})

describe('an address', () => {
  test('gets thirty guesses at many accounts', async () => {
    const results = await Promise.all(
      Array.from({ length: 40 }, () => attempt('wrong', `${randomUUID()}@example.org`)),
    )
    expect(kinds(results)).toEqual({ refused: 30, wait: 10 })
  })

  test('is not used up by people who sign in', async () => {
    for (let i = 0; i < 35; i++) expect((await attempt(PASSWORD)).kind).toBe('signed-in')
  })
})

test('neither e-mail nor address is in the table of attempts', async () => {
  await cms.db.drizzle.execute(sql`DELETE FROM sign_in_attempts`)
  await attempt('wrong')
  const { rows } = await cms.db.drizzle.execute<{ key: string }>(
    sql`SELECT key FROM sign_in_attempts`,
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { key } of rows) expect(key).toMatch(/^(account|address):[0-9a-f]{64}$/)
})

test('an identity provider’s e-mail signs in an active account only, and makes none', async () => {
  const disabled = await createAccount({ status: 'disabled' })
  const stranger = `${randomUUID()}@example.org`
  expect(await signInWithVerifiedEmail(account.email, from())).toMatchObject({
    kind: 'signed-in',
    userId: account.id,
  })
  expect(await signInWithVerifiedEmail(disabled.email, from())).toEqual({ kind: 'refused' })
  expect(await signInWithVerifiedEmail(stranger, from())).toEqual({ kind: 'refused' })
})
