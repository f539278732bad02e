import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { startSession } from './sessions'

// For the integration tests alone: accounts of their own, so that no test meets another's.

export const PASSWORD = 'a long enough passphrase'

export async function createUnion(): Promise<number> {
  const name = `测试工会 ${randomUUID().slice(0, 8)}`
  const union = await (await payload()).create({
    collection: 'unions',
    data: { name, shortName: name, slug: `test-${randomUUID()}`, kind: 'district' },
    overrideAccess: true,
  })
  return union.id
}

export async function createAccount(
  account: Partial<Pick<User, 'roles' | 'status'>> & { union?: number } = {},
): Promise<User> {
  return (await payload()).create({
    collection: 'users',
    data: {
      email: `${randomUUID()}@example.org`,
      name: '测试者',
      password: PASSWORD,
      roles: account.roles ?? ['editor'],
      union: account.union ?? (await createUnion()),
      status: account.status ?? 'active',
    },
    depth: 0,
    overrideAccess: true,
  })
}

/** The headers of a browser that holds next-auth's cookie for the session `sid`. */
export async function browserWith(sid: string, more: Record<string, string> = {}) {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const token = await encode({ token: { sid }, secret: NEXTAUTH_SECRET })
  const prefix = NEXTAUTH_URL.startsWith('https://') ? '__Secure-' : ''
  return new Headers({ cookie: `${prefix}next-auth.session-token=${token}`, ...more })
}

/** The cookie of a new account that has signed in. */
export async function cookieOf(account: Parameters<typeof createAccount>[0]): Promise<string> {
  const { id } = await createAccount(account)
  const session = { userId: id, passwordHash: null, userAgent: null, awaitsSecondFactor: false }
  return (await browserWith((await startSession(session)) ?? '')).get('cookie') ?? ''
}
