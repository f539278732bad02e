import { headers } from 'next/headers'
import type { CodeAttempt } from '@/data/second-factor/check'
import type { TypedCode } from '@/domain/second-factor'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'

/** A code that came with the request at hand. */
export const attemptOf = async (userId: number, typed: TypedCode): Promise<CodeAttempt> => ({
  userId,
  typed,
  address: clientAddress(await headers(), env().TRUST_PROXY),
  now: new Date(),
})
