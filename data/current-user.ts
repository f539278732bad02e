import { executeAuthStrategies, type TypedUser } from 'payload'
import { payload } from '@/lib/payload'

/** The member of staff behind a request's headers, read anew from the database; null is the public. */
export async function getCurrentUser(headers: Headers): Promise<TypedUser | null> {
  const { user } = await executeAuthStrategies({ headers, payload: await payload() })
  return user
}
