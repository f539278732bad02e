import { normalizeEmail } from '@/domain/password'
import { payload } from '@/lib/payload'

export type SignInAccount = { id: string | number; passwordHash: string | null }

/** The active account with this e-mail and its password hash, for signing in alone; else null. */
export async function findSignInAccount(email: string): Promise<SignInAccount | null> {
  const { docs } = await (await payload()).find({
    collection: 'users',
    where: { email: { equals: normalizeEmail(email) }, status: { equals: 'active' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const account = docs[0]
  return account ? { id: account.id, passwordHash: account.passwordHash ?? null } : null
}
