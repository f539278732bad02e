import { z } from 'zod'
import { hasRole, type Role } from './roles'

/** What stands between the right password and the session: nothing, the code, or setting it up first. */
export type SecondFactorStep = 'none' | 'code' | 'enrol'

/**
 * - whoever has set up a second factor is asked for it;
 * - chiefs and administrators have to set one up, where the site requires it;
 * - nobody else is asked.
 */
export function secondFactorStep(facts: {
  enrolled: boolean
  roles: readonly Role[]
  required: boolean
}): SecondFactorStep {
  if (facts.enrolled) return 'code'
  return isRequired(facts) ? 'enrol' : 'none'
}

/** Whether an account may not be without: setting it up is asked for at the next sign-in. */
export const isRequired = (facts: { roles: readonly Role[]; required: boolean }): boolean =>
  facts.required && hasRole({ roles: facts.roles }, 'chief', 'admin')

export const RECOVERY_CODES = 10
/** 32 letters and figures that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const RECOVERY_LENGTH = 10

/** A recovery code of 50 random bits, one byte for each character, in two groups of five. */
export function recoveryCodeOf(random: Uint8Array): string {
  const letters = [...random.subarray(0, RECOVERY_LENGTH)].map((byte) => ALPHABET[byte % 32])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

export type TypedCode = { kind: 'totp' | 'recovery'; code: string }

/** A code as people type it: with spaces, in small letters, full-width from a Chinese keyboard. */
export const typedCode = z
  .string({ error: '请填写验证码。' })
  .max(40, '验证码不正确。')
  .transform((text) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase())
  .pipe(
    z
      .string()
      .min(1, '请填写验证码。')
      .regex(/^(\d{6}|[A-Z2-9]{10})$/, '验证码是六位数字，或一个恢复码。'),
  )
  .transform((code): TypedCode => ({ kind: code.length === 6 ? 'totp' : 'recovery', code }))
