import { timingSafeEqual } from 'node:crypto'
import { env } from './env'
import { keyedHash } from './keyed-hash'

const WELL_FORMED = /^([0-9A-Z]{8})-([0-9a-f]{40})$/

// Made from the number and the key, not kept: the answer to a repeated request has the same link, and the database holds
// nothing that opens a ticket.
const secretOf = (number: string) =>
  keyedHash(env().REGISTRATION_SECRET, 'ticket link', number).slice(0, 40)

/** Where the holder of a registration reaches it; whoever has the address has the ticket. */
export const ticketPath = (number: string): string => `/tickets/${number}-${secretOf(number)}`

/** @param segment the last one of the address. @returns the number of the registration; null where it opens none */
export function numberOfTicket(segment: string): string | null {
  const [, number = '', secret = ''] = WELL_FORMED.exec(segment) ?? []
  if (!number || !timingSafeEqual(Buffer.from(secret), Buffer.from(secretOf(number)))) return null
  return number
}
