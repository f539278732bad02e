import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'

/** As many as a city has workers who all want to ride along. */
const MOST = 200_000

// A whole works registers from behind one address; whoever did the reckoning of the form is given more.
const withProof = hourlyLimit(600, MOST)
const withoutProof = hourlyLimit(120, MOST)
/** One number has one place at an event; who asks more often tries numbers out. */
const ofNumber = hourlyLimit(30, MOST)
const ofEvent = hourlyLimit(100_000)

/** Whether one more request to register is weighed in this hour, by where it comes from, its number, and its event. */
export function isWithinLimits(
  headers: Headers,
  asked: { slug: string; phone: string; hasProof: boolean },
  now: Date,
): boolean {
  const address = clientAddress(headers, env().TRUST_PROXY)
  const ofAddress = asked.hasProof ? withProof : withoutProof
  // Without a trusted proxy nobody's address is known, and all readers together would be one.
  return (
    (address === DIRECT || ofAddress(address, now)) &&
    ofNumber(asked.phone, now) &&
    ofEvent(asked.slug, now)
  )
}
