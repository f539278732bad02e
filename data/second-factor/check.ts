import { sql } from 'drizzle-orm'
import type { TypedCode } from '@/domain/second-factor'
import { ACCOUNT_DELAY } from '@/domain/sign-in-delay'
import { env } from '@/lib/env'
import { keyedHash } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { totpStep } from '@/lib/totp'
import { recordFailure, recordOwnAct } from '../audit'
import { forgetAttempts, takeAttempt } from '../sign-in-attempts'
import { recoveryHash } from './recovery'
import { findSecret } from './secret'

export type CodeCheck = { kind: 'right' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/** A code that somebody typed, for which account, when and from where. */
export type CodeAttempt = { userId: number; typed: TypedCode; address: string | null; now: Date }

export const codeAttemptKey = (userId: number): string =>
  `code:${keyedHash(env().NEXTAUTH_SECRET, 'sign-in-attempts.code', String(userId))}`

/**
 * Whether a code opens the account: one of its authenticator's that was not used before, or a recovery code, which is
 * used up. Guesses are slowed down as those at the password are, counted before the code is looked at.
 */
export async function checkCode(attempt: CodeAttempt): Promise<CodeCheck> {
  const { userId, typed, now } = attempt
  const attempts = codeAttemptKey(userId)
  const taken = await takeAttempt(attempts, ACCOUNT_DELAY)
  if (taken.kind === 'wait') return taken
  const right =
    typed.kind === 'totp'
      ? await spendTotp(userId, typed.code, now)
      : await spendRecoveryCode(attempt)
  if (!right) {
    await recordFailure(userId, 'second-factor:failed', attempt.address)
    return { kind: 'wrong' }
  }
  await forgetAttempts(attempts)
  return { kind: 'right' }
}

/** One guarded statement: of the same code sent twice at once, one gets through. */
async function spendTotp(userId: number, code: string, now: Date): Promise<boolean> {
  const secret = await findSecret(userId, true)
  const step = secret && totpStep(secret, code, now)
  if (!step) return false
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    UPDATE second_factors SET last_step = ${step}
    WHERE user_id = ${userId} AND confirmed_at IS NOT NULL AND last_step < ${step}
    RETURNING user_id`)
  return rows.length > 0
}

async function spendRecoveryCode({ userId, typed, address }: CodeAttempt): Promise<boolean> {
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    UPDATE recovery_codes SET used_at = now()
    WHERE user_id = ${userId} AND code_hash = ${recoveryHash(userId, typed.code)} AND used_at IS NULL
    RETURNING user_id`)
  if (rows.length === 0) return false
  await recordOwnAct(userId, 'second-factor:recovery', address)
  return true
}
