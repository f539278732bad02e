import { headers } from 'next/headers'
import type { CodeAttempt } from '@/data/second-factor/check'
import type { TypedCode } from '@/domain/second-factor'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'

/** Where the request at hand comes from. */
export const addressOfRequest = async (): Promise<string> =>
  clientAddress(await headers(), env().TRUST_PROXY)

/** A code that came with the request at hand. */
export const attemptOf = async (userId: number, typed: TypedCode): Promise<CodeAttempt> => ({
  userId,
  typed,
  address: await addressOfRequest(),
  now: new Date(),
})
