import { sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'
import type { TypedCode } from '@/domain/second-factor'
import { forgetSecondFactor } from '@/lib/forget-second-factor'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { browserWith, createAccount, PASSWORD } from '../accounts.fixture'
import { getCurrentUser } from '../current-user'
import { completeSession } from '../sessions'
import { signInWithPassword } from '../sign-in'
import { checkCode as check } from './check'
import { beginEnrolment, confirmEnrolment, findEnrolment, removeSecondFactor } from './enrol'
import { secondFactorOf } from './state'
import { findSecondFactorUser } from './who'

const cms = await payload()
const NOW = new Date('2026-11-24T08:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
let account: User

const attempt = (userId: number, typed: TypedCode, now: Date) => ({
  userId,
  typed,
  now,
  address: '203.0.113.9',
})
const checkCode = (...typed: Parameters<typeof attempt>) => check(attempt(...typed))

const codeAt = (text: string, at: Date): TypedCode => ({
  kind: 'totp',
  code: TOTP.generate({
    secret: Secret.fromBase32(text.replaceAll(' ', '')),
    timestamp: at.getTime(),
  }),
})
const recovery = (code = ''): TypedCode => ({ kind: 'recovery', code: code.replace('-', '') })

async function signIn() {
  const result = await signInWithPassword(
    { email: account.email, password: PASSWORD },
    { address: 'direct', userAgent: null },
  )
  if (result.kind !== 'signed-in') throw new Error(`not signed in: ${result.kind}`)
  return { ...result, headers: await browserWith(result.sid) }
}

/** The secret as the telephone has it, and the recovery codes. */
async function enrol() {
  await beginEnrolment(account.id)
  const text = (await findEnrolment(account))?.text ?? ''
  const result = await confirmEnrolment(attempt(account.id, codeAt(text, NOW), NOW))
  if (result.kind !== 'enrolled') throw new Error(`not enrolled: ${result.kind}`)
  return { text, codes: result.recoveryCodes }
}

const auditedActs = async () => {
  const { docs } = await cms.find({
    collection: 'audit-log',
    where: { document: { equals: String(account.id) }, action: { like: 'second-factor' } },
    sort: 'id',
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

beforeEach(async () => {
  account = await createAccount({ roles: ['admin'] })
})

test('an administrator is nobody until the second factor is set up', async () => {
  const { sid, headers, awaitsSecondFactor } = await signIn()
  expect(awaitsSecondFactor).toBe(true)
  expect(await getCurrentUser(headers)).toBeNull()
  expect(await findSecondFactorUser(headers)).toMatchObject({
    id: account.id,
    pending: true,
    state: { step: 'enrol', required: true },
  })
  await enrol()
  await completeSession(sid, null)
  expect(await getCurrentUser(headers)).toMatchObject({ id: account.id })
  expect(await auditedActs()).toEqual(['second-factor:enrol'])
})

test('an author is not asked, and is asked once they have set one up', async () => {
  account = await createAccount({ roles: ['author'] })
  expect((await signIn()).awaitsSecondFactor).toBe(false)
  await enrol()
  const { headers, awaitsSecondFactor } = await signIn()
  expect(awaitsSecondFactor).toBe(true)
  expect(await getCurrentUser(headers)).toBeNull()
})

test('nothing in the database opens the account', async () => {
  const { text, codes } = await enrol()
  const { rows } = await cms.db.drizzle.execute(sql`
    SELECT f.*, encode(f.secret, 'hex') AS hex, array_agg(c.code_hash) AS hashes
    FROM second_factors f JOIN recovery_codes c ON c.user_id = f.user_id
    WHERE f.user_id = ${account.id} GROUP BY f.user_id`)
  const stored = JSON.stringify(rows)
  const secret = Secret.fromBase32(text.replaceAll(' ', ''))
  for (const clear of [
    secret.hex.toLowerCase(),
    secret.base32,
    codes[0] ?? '',
    codes[0]?.replace('-', '') ?? '',
  ])
    expect(stored).not.toContain(clear)
})

describe('a code', () => {
  test('counts once, the one that confirmed too, and of two at once one', async () => {
    const { text } = await enrol()
    const checkAt = (at: Date) => checkCode(account.id, codeAt(text, at), at)
    expect(await checkAt(NOW)).toEqual({ kind: 'wrong' })
    const both = await Promise.all([checkAt(later(30)), checkAt(later(30))])
    // The other may be told to wait: it came while the first was being counted.
    expect(both.filter(({ kind }) => kind === 'right')).toHaveLength(1)
    expect(await checkAt(later(30))).toEqual({ kind: 'wrong' })
    expect(await checkAt(later(60))).toEqual({ kind: 'right' })
  })

  test('is guessed five times, then there is a wait, whatever is typed', async () => {
    const { text, codes } = await enrol()
    const wrong: TypedCode = { kind: 'totp', code: '000000' }
    const guesses: string[] = []
    for (let guess = 0; guess < 6; guess++)
      guesses.push((await checkCode(account.id, wrong, later(300))).kind)
    expect(guesses).toEqual([...Array(5).fill('wrong'), 'wait'])
    for (const right of [codeAt(text, later(300)), recovery(codes[0])])
      expect((await checkCode(account.id, right, later(300))).kind).toBe('wait')
  })

  test('of recovery counts once, and is in the log without itself', async () => {
    const { codes } = await enrol()
    expect(await checkCode(account.id, recovery(codes[3]), NOW)).toEqual({ kind: 'right' })
    expect(await checkCode(account.id, recovery(codes[3]), NOW)).toEqual({ kind: 'wrong' })
    expect((await secondFactorOf(account.id)).recoveryCodesLeft).toBe(9)
    expect(await auditedActs()).toEqual([
      'second-factor:enrol',
      'second-factor:recovery',
      'second-factor:failed',
    ])
  })

  test('of somebody else’s counts nothing', async () => {
    const { codes } = await enrol()
    const other = await createAccount({ roles: ['chief'] })
    expect(await checkCode(other.id, recovery(codes[0]), NOW)).toEqual({ kind: 'wrong' })
  })
})

test('a confirmed second factor is not replaced by beginning anew, only taken away by a code', async () => {
  const { text } = await enrol()
  await beginEnrolment(account.id)
  expect(await findEnrolment(account)).toBeNull()
  const wrong: TypedCode = { kind: 'totp', code: '000000' }
  expect((await removeSecondFactor(attempt(account.id, wrong, later(60)))).kind).toBe('wrong')
  expect((await secondFactorOf(account.id)).enrolled).toBe(true)
  const removed = await removeSecondFactor(attempt(account.id, codeAt(text, later(60)), later(60)))
  expect(removed.kind).toBe('right')
  expect(await secondFactorOf(account.id)).toMatchObject({ enrolled: false, recoveryCodesLeft: 0 })
})

test('forgetting it ends the sessions, and the next sign-in sets it up anew', async () => {
  await enrol()
  const { sid, headers } = await signIn()
  await completeSession(sid, null)
  expect(await getCurrentUser(headers)).not.toBeNull()
  expect(await forgetSecondFactor(await createLocalReq({}, cms), account.id)).toBe(true)
  expect(await getCurrentUser(headers)).toBeNull()
  expect((await secondFactorOf(account.id)).step).toBe('enrol')
})

test('where the site does not require it, nobody is made to', async () => {
  await cms.updateGlobal({
    slug: 'site',
    data: { requireSecondFactor: false },
    overrideAccess: true,
  })
  try {
    expect((await signIn()).awaitsSecondFactor).toBe(false)
  } finally {
    await cms.updateGlobal({
      slug: 'site',
      data: { requireSecondFactor: true },
      overrideAccess: true,
    })
  }
})
