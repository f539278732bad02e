import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { findSignInAccount } from './accounts'
import { browserWith, createAccount, createUnion, PASSWORD } from './accounts.fixture'
import { getCurrentUser } from './current-user'
import { changeOwnPassword } from './own-password'
import { endSession, startSession } from './sessions'
import { signInWithPassword } from './sign-in'

const from = { address: 'direct', userAgent: 'test' }
const cms = await payload()
let account: User
let sid: string

const whoAmI = async () => getCurrentUser(await browserWith(sid))

const change = (data: Partial<User>) =>
  cms.update({ collection: 'users', id: account.id, data, overrideAccess: true })

beforeEach(async () => {
  account = await createAccount({ roles: ['editor', 'author'] })
  const result = await signInWithPassword({ email: account.email, password: PASSWORD }, from)
  if (result.kind !== 'signed-in') throw new Error(`not signed in: ${result.kind}`)
  sid = result.sid
})

describe('a session', () => {
  test('names the user with roles and union, and never the password hash', async () => {
    const user = await whoAmI()
    expect(user).toMatchObject({
      id: account.id,
      collection: 'users',
      email: account.email,
      roles: ['editor', 'author'],
      union: account.union,
      status: 'active',
    })
    expect(JSON.stringify(user)).not.toContain('argon2')
  })

  test('is stored as a hash only', async () => {
    const { rows } = await cms.db.drizzle.execute(
      sql`SELECT sid_hash FROM sessions WHERE user_id = ${account.id}`,
    )
    expect(rows).toEqual([{ sid_hash: sha256(sid) }])
  })

  test('ends when it expires', async () => {
    await cms.db.drizzle.execute(
      sql`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = ${account.id}`,
    )
    expect(await whoAmI()).toBeNull()
  })

  test('is prolonged by use, but not past its last day', async () => {
    const hoursLeft = async () => {
      const { rows } = await cms.db.drizzle.execute<{ hours: number }>(
        sql`SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours
          FROM sessions WHERE user_id = ${account.id}`,
      )
      return rows[0]?.hours
    }
    await cms.db.drizzle.execute(sql`UPDATE sessions
      SET expires_at = now() + interval '1 hour', last_seen_at = now() - interval '11 hours'
      WHERE user_id = ${account.id}`)
    await whoAmI()
    expect(await hoursLeft()).toBe(12)

    await cms.db.drizzle.execute(sql`UPDATE sessions
      SET created_at = now() - interval '165 hours', last_seen_at = now() - interval '1 hour'
      WHERE user_id = ${account.id}`)
    await whoAmI()
    expect(await hoursLeft()).toBe(3)
  })
})

describe('the next request is a stranger’s after', () => {
  test('signing out', async () => {
    await endSession(sid, null)
    expect(await whoAmI()).toBeNull()
  })

  test('disabling the account, and enabling it again brings no session back', async () => {
    await change({ status: 'disabled' })
    expect(await whoAmI()).toBeNull()
    await change({ status: 'active' })
    expect(await whoAmI()).toBeNull()
  })

  test('a change of roles', async () => {
    await change({ roles: ['author'] })
    expect(await whoAmI()).toBeNull()
  })

  test('moving to another union', async () => {
    await change({ union: await createUnion() })
    expect(await whoAmI()).toBeNull()
  })

  test('an administrator’s new password', async () => {
    await change({ password: 'another long passphrase' })
    expect(await whoAmI()).toBeNull()
  })

  test('one’s own new password, given the current one', async () => {
    const passwords = { current: PASSWORD, next: 'another long passphrase' }
    expect(await changeOwnPassword(account, { ...passwords, current: 'wrong' }, null)).toEqual({
      kind: 'wrong-password',
    })
    expect(await whoAmI()).not.toBeNull()
    expect(await changeOwnPassword(account, passwords, null)).toEqual({ kind: 'changed' })
    expect(await whoAmI()).toBeNull()
  })
})

test('a change of name ends nothing', async () => {
  await change({ name: '新名字' })
  expect(await whoAmI()).toMatchObject({ name: '新名字' })
})

test('roles changed behind Payload’s back count on the next request too', async () => {
  await cms.db.drizzle.execute(
    sql`DELETE FROM users_roles WHERE parent_id = ${account.id} AND value = 'editor'`,
  )
  expect((await whoAmI())?.roles).toEqual(['author'])
  await cms.db.drizzle.execute(sql`UPDATE users SET status = 'disabled' WHERE id = ${account.id}`)
  expect(await whoAmI()).toBeNull()
})

test('no session starts for a password that has changed meanwhile', async () => {
  const sids = await startSession({
    userId: account.id,
    passwordHash: 'the hash that was verified, replaced since',
    userAgent: null,
    awaitsSecondFactor: false,
  })
  expect(sids).toBeNull()
})

const waitingForLock = async () => {
  const { rows } = await cms.db.drizzle.execute(
    sql`SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows.length
}

test('a sign-in while the password is being changed waits, and gets no session', async () => {
  const before = await findSignInAccount(account.email)
  const transactionID = (await cms.db.beginTransaction()) ?? undefined
  await cms.update({
    collection: 'users',
    id: account.id,
    data: { password: 'another long passphrase' },
    overrideAccess: true,
    req: { transactionID },
  })
  // Verified the old password, which until the commit is still the one everybody else sees.
  const signIn = startSession({
    userId: account.id,
    passwordHash: before?.passwordHash ?? null,
    userAgent: null,
    awaitsSecondFactor: false,
  })
  await expect.poll(waitingForLock).toBeGreaterThan(0)
  if (transactionID) await cms.db.commitTransaction(transactionID)
  expect(await signIn).toBeNull()
})

describe('the cookie', () => {
  test('of another secret, without a session id, or as a bearer token, is nobody’s', async () => {
    const headers = await browserWith(sid)
    const token = headers.get('cookie')?.split('=')[1] ?? ''
    expect(await getCurrentUser(new Headers({ authorization: `Bearer ${token}` }))).toBeNull()
    expect(await getCurrentUser(new Headers({ cookie: `${headers.get('cookie')}x` }))).toBeNull()
    expect(await getCurrentUser(await browserWith(''))).toBeNull()
  })

  test('is not believed in a request from another site', async () => {
    const own = { origin: new URL(env().NEXTAUTH_URL).origin }
    expect(await getCurrentUser(await browserWith(sid, own))).not.toBeNull()
    const foreign = { origin: 'https://evil.example' }
    expect(await getCurrentUser(await browserWith(sid, foreign))).toBeNull()
    const sibling = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }
    expect(await getCurrentUser(await browserWith(sid, sibling))).toBeNull()
  })
})
