import { normalizeEmail } from '@/domain/password'
import { ACCOUNT_DELAY, ADDRESS_DELAY, SHARED_DELAY } from '@/domain/sign-in-delay'
import { DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { keyedHash } from '@/lib/keyed-hash'
import { verifyPassword } from '@/lib/password'
import { findSignInAccount, type SignInAccount } from './accounts'
import { secondFactorOf } from './second-factor/state'
import { purgeExpiredSessions, startSession } from './sessions'
import { forgetAttempts, purgeOldAttempts, returnAttempt, takeAttempt } from './sign-in-attempts'

export type SignInResult =
  | { kind: 'signed-in'; sid: string; userId: string | number; awaitsSecondFactor: boolean }
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
  credentials: { email: string; password: string },
  from: { address: string; userAgent: string | null },
): Promise<SignInResult> {
  const addressKey = attemptKey('address', from.address)
  const accountKey = accountAttemptKey(credentials.email)

  const byAddress = await takeAttempt(
    addressKey,
    from.address === DIRECT ? SHARED_DELAY : ADDRESS_DELAY,
  )
  if (byAddress.kind === 'wait') return byAddress
  const byAccount = await takeAttempt(accountKey, ACCOUNT_DELAY)
  if (byAccount.kind === 'wait') return byAccount

  const account = await findSignInAccount(credentials.email)
  const matches = await verifyPassword(account?.passwordHash, credentials.password)
  if (!account || !matches) return { kind: 'refused' }

  const result = await signInAccount(account, from.userAgent)
  if (result.kind === 'signed-in') {
    await forgetAttempts(accountKey)
    await returnAttempt(addressKey)
  }
  return result
}

/** Signs in the account whose e-mail an identity provider verified; it must exist and be active. */
export async function signInWithVerifiedEmail(
  email: string,
  userAgent: string | null,
): Promise<SignInResult> {
  const account = await findSignInAccount(email)
  if (!account) return { kind: 'refused' }
  return signInAccount({ ...account, passwordHash: null }, userAgent)
}

async function signInAccount(
  account: SignInAccount,
  userAgent: string | null,
): Promise<SignInResult> {
  const awaitsSecondFactor = (await secondFactorOf(account.id)).step !== 'none'
  const sid = await startSession({
    userId: account.id,
    passwordHash: account.passwordHash,
    userAgent,
    awaitsSecondFactor,
  })
  if (!sid) return { kind: 'refused' }
  await Promise.all([purgeExpiredSessions(), purgeOldAttempts()])
  return { kind: 'signed-in', sid, userId: account.id, awaitsSecondFactor }
}
