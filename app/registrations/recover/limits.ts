import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'

/** As many as look for their tickets in the hour before a large event. */
const MOST = 50_000

const ofAddress = hourlyLimit(60, MOST)
// Whoever tries telephone numbers for a number, or numbers for a telephone number, gets no further than this.
const ofNumber = hourlyLimit(10, MOST)
const ofPhone = hourlyLimit(10, MOST)

/** Whether one more pair is looked up in this hour. */
export function mayTry(
  headers: Headers,
  { number, phone }: { number: string; phone: string },
  now: Date,
): boolean {
  const address = clientAddress(headers, env().TRUST_PROXY)
  // Without a trusted proxy nobody's address is known, and all readers together would be one.
  return (
    (address === DIRECT || ofAddress(address, now)) && ofNumber(number, now) && ofPhone(phone, now)
  )
}
