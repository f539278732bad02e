import { normalizeEmail } from '@/domain/password'
import { ACCOUNT_DELAY, ADDRESS_DELAY, SHARED_DELAY } from '@/domain/sign-in-delay'
import { DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { keyedHash } from '@/lib/keyed-hash'
import { verifyPassword } from '@/lib/password'
import { findSignInAccount, type SignInAccount } from './accounts'
import { recordFailure, recordOwnAct } from './audit'
import { secondFactorOf } from './second-factor/state'
import { purgeExpiredSessions, startSession } from './sessions'
import { forgetAttempts, purgeOldAttempts, returnAttempt, takeAttempt } from './sign-in-attempts'

export type SignInResult =
  | { kind: 'signed-in'; sid: string; userId: string | number; awaitsSecondFactor: boolean }
  | { kind: 'refused' }
  | { kind: 'wait'; seconds: number }

/** Where an attempt comes from. */
type Origin = { address: string; userAgent: string | null }

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
  from: Origin,
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
  if (!account || !matches) return refuse(account, from)

  const result = await signInAccount(account, from)
  if (result.kind === 'signed-in') {
    await forgetAttempts(accountKey)
    await returnAttempt(addressKey)
  }
  return result
}

/** Signs in the account whose e-mail an identity provider verified; it must exist and be active. */
export async function signInWithVerifiedEmail(email: string, from: Origin): Promise<SignInResult> {
  const account = await findSignInAccount(email)
  if (!account) return refuse(null, from)
  return signInAccount({ ...account, passwordHash: null }, from)
}

async function refuse(account: SignInAccount | null, { address }: Origin): Promise<SignInResult> {
  await recordFailure(account && Number(account.id), 'sign-in:failed', address)
  return { kind: 'refused' }
}

async function signInAccount(account: SignInAccount, from: Origin): Promise<SignInResult> {
  const awaitsSecondFactor = (await secondFactorOf(account.id)).step !== 'none'
  const sid = await startSession({
    userId: account.id,
    passwordHash: account.passwordHash,
    userAgent: from.userAgent,
    awaitsSecondFactor,
  })
  if (!sid) return refuse(account, from)
  const action = awaitsSecondFactor ? 'sign-in:password' : 'sign-in'
  await recordOwnAct(Number(account.id), action, from.address)
  await Promise.all([purgeExpiredSessions(), purgeOldAttempts()])
  return { kind: 'signed-in', sid, userId: account.id, awaitsSecondFactor }
}
