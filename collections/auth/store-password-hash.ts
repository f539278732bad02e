import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { newPasswordFor } from '@/domain/password'
import { hashPassword } from '@/lib/password'

/** Turns the password an administrator typed into its hash; the password itself is never stored. */
export const storePasswordHash: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { password, ...stored } = data
  if (!password) return stored

  const parsed = newPasswordFor(String(data.email ?? originalDoc?.email ?? '')).safeParse(password)
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? '密码不符合要求。'
    throw new ValidationError(
      { collection: 'users', errors: [{ path: 'password', message }], req },
      req.t,
    )
  }
  return { ...stored, passwordHash: await hashPassword(parsed.data) }
}
