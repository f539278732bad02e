import config from '@payload-config'
import { executeAuthStrategies, getPayload, type TypedUser } from 'payload'

/** The member of staff behind a request's headers, read anew from the database; null is the public. */
export async function getCurrentUser(headers: Headers): Promise<TypedUser | null> {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers, payload })
  return user
}
