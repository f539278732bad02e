import { sql } from 'drizzle-orm'
import { ACCOUNT_DELAY } from '@/domain/sign-in-delay'
import { payload } from '@/lib/payload'
import { newTotpSecret, totpSetup, totpStep } from '@/lib/totp'
import { recordOwnAct } from '../audit'
import { forgetAttempts, takeAttempt } from '../sign-in-attempts'
import { type CodeAttempt, type CodeCheck, checkCode, codeAttemptKey } from './check'
import { newRecoveryCodes, recoveryHash } from './recovery'
import { findSecret, keepNewSecret } from './secret'

/** Begins anew: what was begun and not confirmed is forgotten. A confirmed second factor stays as it is. */
export async function beginEnrolment(userId: number): Promise<void> {
  await keepNewSecret(userId, newTotpSecret())
}

/** What the authenticator has to be told while an enrolment is under way; null where none is. */
export async function findEnrolment(user: { id: number; email: string }) {
  const secret = await findSecret(user.id, false)
  return secret && totpSetup(secret, '工汇', user.email)
}

export type EnrolmentResult = { kind: 'enrolled'; recoveryCodes: string[] } | CodeCheck

/** Confirms an enrolment by a first code. The recovery codes are told this once: only their hashes are kept. */
export async function confirmEnrolment(attempt: CodeAttempt): Promise<EnrolmentResult> {
  const { userId, typed, address, now } = attempt
  const attempts = codeAttemptKey(userId)
  const taken = await takeAttempt(attempts, ACCOUNT_DELAY)
  if (taken.kind === 'wait') return taken
  const secret = await findSecret(userId, false)
  const step = secret && typed.kind === 'totp' ? totpStep(secret, typed.code, now) : null
  if (!step) return { kind: 'wrong' }
  const recoveryCodes = newRecoveryCodes()
  if (!(await storeConfirmed(userId, step, recoveryCodes))) return { kind: 'wrong' }
  await forgetAttempts(attempts)
  await recordOwnAct(userId, 'second-factor:enrol', address)
  return { kind: 'enrolled', recoveryCodes }
}

async function storeConfirmed(userId: number, step: number, codes: string[]): Promise<boolean> {
  const hashes = `{${codes.map((code) => recoveryHash(userId, code)).join(',')}}`
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    WITH confirmed AS (
      UPDATE second_factors SET confirmed_at = now(), last_step = ${step}
      WHERE user_id = ${userId} AND confirmed_at IS NULL RETURNING user_id
    )
    INSERT INTO recovery_codes (user_id, code_hash)
    SELECT user_id, hash FROM confirmed, unnest(${hashes}::text[]) AS hash RETURNING user_id`)
  return rows.length > 0
}

/** Takes the second factor from an account whose owner shows a code of it. */
export async function removeSecondFactor(attempt: CodeAttempt): Promise<CodeCheck> {
  const { userId, address } = attempt
  const check = await checkCode(attempt)
  if (check.kind !== 'right') return check
  await (await payload()).db.drizzle.execute(
    sql`DELETE FROM second_factors WHERE user_id = ${userId}`,
  )
  await recordOwnAct(userId, 'second-factor:remove', address)
  return check
}
