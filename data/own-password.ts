import { ACCOUNT_DELAY } from '@/domain/sign-in-delay'
import { verifyPassword } from '@/lib/password'
import { payload } from '@/lib/payload'
import { findSignInAccount } from './accounts'
import { recordOwnAct } from './audit'
import { accountAttemptKey } from './sign-in'
import { forgetAttempts, takeAttempt } from './sign-in-attempts'

export type PasswordChange =
  | { kind: 'changed' }
  | { kind: 'wrong-password' }
  | { kind: 'wait'; seconds: number }

/**
 * Changes the password of a signed-in account that knows its current one. Attempts count as attempts at
 * signing in do: an unattended screen is no place to guess. Every session of the account ends.
 */
export async function changeOwnPassword(
  user: { id: string | number; email: string },
  passwords: { current: string; next: string },
  address: string | null,
): Promise<PasswordChange> {
  const attempts = accountAttemptKey(user.email)
  const attempt = await takeAttempt(attempts, ACCOUNT_DELAY)
  if (attempt.kind === 'wait') return attempt

  const account = await findSignInAccount(user.email)
  const matches = await verifyPassword(account?.passwordHash, passwords.current)
  if (!account || !matches) return { kind: 'wrong-password' }

  await (await payload()).update({
    collection: 'users',
    id: account.id,
    data: { password: passwords.next },
    overrideAccess: true,
  })
  await recordOwnAct(Number(account.id), 'password:change', address)
  await forgetAttempts(attempts)
  return { kind: 'changed' }
}
