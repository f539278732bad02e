import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { createAccount, PASSWORD } from './accounts.fixture'
import { changeOwnPassword } from './own-password'
import { endOwnSessions } from './own-sessions'
import { countQueries } from './query-count.fixture'
import { endSession } from './sessions'
import { signInWithPassword } from './sign-in'

/* Who signed in and out, from where, and who tried to: in the audit log. */

const cms = await payload()
let account: User
let address: string

beforeEach(async () => {
  account = await createAccount()
  address = randomUUID()
})

const attempt = (password: string, email = account.email) =>
  signInWithPassword({ email, password }, { address, userAgent: null })

async function signIn() {
  const result = await attempt(PASSWORD)
  if (result.kind !== 'signed-in') throw new Error(result.kind)
  return result.sid
}

/** What came from this test's address. */
async function entries() {
  const { docs } = await cms.find({
    collection: 'audit-log',
    where: { address: { equals: address } },
    sort: 'id',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action, actor, document, before, after }) => {
    expect([before, after]).toEqual([null, null])
    return [action, actor ?? null, document ?? null]
  })
}

test('in and out, by whom and from where', async () => {
  const own = String(account.id)
  await endSession(await signIn(), address)
  const here = await signIn()
  await signIn()
  await endOwnSessions(account.id, here, null, address)
  await changeOwnPassword(account, { current: PASSWORD, next: `${PASSWORD} 2` }, address)
  expect(await entries()).toEqual(
    ['sign-in', 'sign-out', 'sign-in', 'sign-in', 'sessions:end', 'password:change'].map(
      (action) => [action, account.id, own],
    ),
  )
})

test('ending what has ended is no entry', async () => {
  const sid = await signIn()
  await endSession(sid, address)
  await endSession(sid, address)
  await endOwnSessions(account.id, sid, null, address)
  expect((await entries()).map(([action]) => action)).toEqual(['sign-in', 'sign-out'])
})

test('a failure is nobody’s act: at which account, and nothing of what was typed', async () => {
  const disabled = await createAccount({ status: 'disabled' })
  await attempt('wrong')
  await attempt(PASSWORD, 'a-password-typed-in-the-wrong-field')
  await attempt(PASSWORD, disabled.email)
  expect(await entries()).toEqual([
    ['sign-in:failed', null, String(account.id)],
    ['sign-in:failed', null, null],
    ['sign-in:failed', null, null],
  ])
})

test('it asks the database as often for an account that exists as for one that does not', async () => {
  await attempt('wrong', `${randomUUID()}@example.org`)
  const known = await countQueries(() => attempt('wrong'))
  const unknown = await countQueries(() => attempt('wrong', `${randomUUID()}@example.org`))
  expect(known).toBe(unknown)
})
