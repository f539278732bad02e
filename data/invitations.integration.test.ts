import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeInvitationLink } from '@/lib/invitation-link'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { browserWith, createAccount, PASSWORD } from './accounts.fixture'
import { getCurrentUser } from './current-user'
import { acceptInvitation, findInvited } from './invitations'
import { endOwnSessions, findOwnSessions } from './own-sessions'
import { startSession } from './sessions'
import { signInWithPassword } from './sign-in'

const cms = await payload()
const NEW = 'another long passphrase'
let account: User

const invite = async (hours = 72) => {
  const link = await makeInvitationLink(await createLocalReq({}, cms), account.id, hours)
  return new URL(link).searchParams.get('token') ?? ''
}
const accept = (token: string) => acceptInvitation(token, NEW, '203.0.113.9')
const signIn = async (password: string) =>
  (
    await signInWithPassword(
      { email: account.email, password },
      { address: 'direct', userAgent: null },
    )
  ).kind

beforeEach(async () => {
  account = await createAccount()
})

describe('an invitation', () => {
  test('sets the password once; looking at it uses nothing up', async () => {
    const token = await invite()
    for (const _ of [1, 2]) expect(await findInvited(token)).toMatchObject({ id: account.id })
    expect(await accept(token)).toBe(true)
    expect(await signIn(NEW)).toBe('signed-in')
    expect(await signIn(PASSWORD)).toBe('refused')
    expect(await accept(token)).toBe(false)
    expect(await findInvited(token)).toBeNull()
  })

  test('is accepted by one of two at once', async () => {
    const token = await invite()
    const results = await Promise.all([accept(token), accept(token)])
    expect(results.sort()).toEqual([false, true])
  })

  test('is kept as a hash, replaced by the next, and gone in time', async () => {
    const token = await invite()
    const { rows } = await cms.db.drizzle.execute(
      sql`SELECT token_hash FROM invitations WHERE user_id = ${account.id}`,
    )
    expect(rows).toEqual([{ token_hash: sha256(token) }])
    const next = await invite()
    expect(await accept(token)).toBe(false)
    await cms.db.drizzle.execute(
      sql`UPDATE invitations SET expires_at = now() WHERE user_id = ${account.id}`,
    )
    expect(await accept(next)).toBe(false)
    expect(await signIn(PASSWORD)).toBe('signed-in')
  })

  test('is worth nothing to a disabled account', async () => {
    const token = await invite()
    await cms.update({
      collection: 'users',
      id: account.id,
      data: { status: 'disabled' },
      overrideAccess: true,
    })
    expect(await findInvited(token)).toBeNull()
    expect(await accept(token)).toBe(false)
  })
})

describe('one’s own sessions', () => {
  const start = async (user: User) =>
    (await startSession({
      userId: user.id,
      passwordHash: null,
      userAgent: 'x',
      awaitsSecondFactor: false,
    })) ?? ''
  const isAlive = async (sid: string) => (await getCurrentUser(await browserWith(sid))) !== null

  test('are listed, and all but this one end', async () => {
    const [here, there, third] = [await start(account), await start(account), await start(account)]
    const stranger = await start(await createAccount())
    const listed = await findOwnSessions(account.id, here)
    expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false])

    const other = listed.find(({ isCurrent }) => !isCurrent)
    await endOwnSessions(account.id, here, other?.id ?? 0, null)
    expect((await findOwnSessions(account.id, here)).map(({ id }) => id)).not.toContain(other?.id)

    const [strange] = await findOwnSessions(
      (await getCurrentUser(await browserWith(stranger)))?.id ?? 0,
      stranger,
    )
    await endOwnSessions(account.id, here, strange?.id ?? 0, null)
    expect(await isAlive(stranger)).toBe(true)

    await endOwnSessions(account.id, here, null, null)
    expect(await Promise.all([here, there, third, stranger].map(isAlive))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})
