import { z } from 'zod'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/** The form an e-mail address is stored and looked up in. */
export const normalizeEmail = (email: string): string => email.trim().toLowerCase()

/** A new password for the account `email`: 12 to 128 characters, and not the e-mail itself. */
export const newPasswordFor = (email: string) =>
  z
    .string({ error: '请填写密码。' })
    .min(PASSWORD_MIN, `密码至少 ${PASSWORD_MIN} 个字符。`)
    .max(PASSWORD_MAX, `密码最多 ${PASSWORD_MAX} 个字符。`)
    .refine((password) => normalizeEmail(password) !== normalizeEmail(email), {
      error: '密码不能与邮箱相同。',
    })
