import type { Payload } from 'payload'
import { normalizeEmail } from '@/domain/password'
import { ACCOUNT_DELAY, ADDRESS_DELAY, SHARED_DELAY } from '@/domain/sign-in-delay'
import { DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { keyedHash } from '@/lib/keyed-hash'
import { verifyPassword } from '@/lib/password'
import { findSignInAccount, type SignInAccount } from './accounts'
import { purgeExpiredSessions, startSession } from './sessions'
import { forgetAttempts, purgeOldAttempts, returnAttempt, takeAttempt } from './sign-in-attempts'

export type SignInResult =
  | { kind: 'signed-in'; sid: string; userId: string | number }
  | { kind: 'refused' }
  | { kind: 'wait'; seconds: number }

const attemptKey = (purpose: 'account' | 'address', value: string): string =>
  `${purpose}:${keyedHash(env().NEXTAUTH_SECRET, `sign-in-attempts.${purpose}`, value)}`

export const accountAttemptKey = (email: string): string =>
  attemptKey('account', normalizeEmail(email))

/**
 * Signs in with e-mail and password. An unknown e-mail, a disabled account and a wrong password take the
 * same steps, the verification included, and get the same answer.
 */
export async function signInWithPassword(
  payload: Payload,
  credentials: { email: string; password: string },
  from: { address: string; userAgent: string | null },
): Promise<SignInResult> {
  const addressKey = attemptKey('address', from.address)
  const accountKey = accountAttemptKey(credentials.email)

  const byAddress = await takeAttempt(
    payload,
    addressKey,
    from.address === DIRECT ? SHARED_DELAY : ADDRESS_DELAY,
  )
  if (byAddress.kind === 'wait') return byAddress
  const byAccount = await takeAttempt(payload, accountKey, ACCOUNT_DELAY)
  if (byAccount.kind === 'wait') return byAccount

  const account = await findSignInAccount(payload, credentials.email)
  const matches = await verifyPassword(account?.passwordHash, credentials.password)
  if (!account || !matches) return { kind: 'refused' }

  const result = await signInAccount(payload, account, from.userAgent)
  if (result.kind === 'signed-in') {
    await forgetAttempts(payload, accountKey)
    await returnAttempt(payload, addressKey)
  }
  return result
}

/** Signs in the account whose e-mail an identity provider verified; it must exist and be active. */
export async function signInWithVerifiedEmail(
  payload: Payload,
  email: string,
  userAgent: string | null,
): Promise<SignInResult> {
  const account = await findSignInAccount(payload, email)
  if (!account) return { kind: 'refused' }
  return signInAccount(payload, { ...account, passwordHash: null }, userAgent)
}

async function signInAccount(
  payload: Payload,
  account: SignInAccount,
  userAgent: string | null,
): Promise<SignInResult> {
  const sid = await startSession(payload, {
    userId: account.id,
    passwordHash: account.passwordHash,
    userAgent,
  })
  if (!sid) return { kind: 'refused' }
  await Promise.all([purgeExpiredSessions(payload), purgeOldAttempts(payload)])
  return { kind: 'signed-in', sid, userId: account.id }
}
