import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'

const EVERYBODY = 'all'

// A person has a notice or two; a firm that deregisters its branches has several.
const withProof = hourlyLimit(10)
const withoutProof = hourlyLimit(3)
/** What a desk of people can read: whatever comes from however many addresses, it is not buried. */
const all = hourlyLimit(300)

/** Whether one more notice is taken in this hour from where the request comes; fewer where no reckoning was done. */
export function isWithinLimits(headers: Headers, hasProof: boolean, now: Date): boolean {
  const address = clientAddress(headers, env().TRUST_PROXY)
  const withinOwn = hasProof ? withProof : withoutProof
  // Without a trusted proxy nobody's address is known, and all senders together would be one.
  return (address === DIRECT || withinOwn(address, now)) && all(EVERYBODY, now)
}
