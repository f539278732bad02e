import { randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from './env'
import { keyedHash } from './keyed-hash'

const WELL_FORMED = /^([\w-]{22})\.(\d{13})\.([0-9a-f]{64})$/

const signatureOf = (id: string, issuedAt: string) =>
  keyedHash(env().NEXTAUTH_SECRET, 'form ticket', `${id}.${issuedAt}`)

/** The ticket of a form that is handed out now: `id.milliseconds.signature`. Nothing is stored until it is used. */
export function issueTicket(now: Date): string {
  const id = randomBytes(16).toString('base64url')
  const issuedAt = String(now.getTime())
  return `${id}.${issuedAt}.${signatureOf(id, issuedAt)}`
}

/** @returns what names the ticket, and when it was handed out; null where we did not */
export function readTicket(ticket: string): { id: string; issuedAt: Date } | null {
  const [, id = '', issuedAt = '', signature = ''] = WELL_FORMED.exec(ticket) ?? []
  if (!id || !timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(id, issuedAt))))
    return null
  return { id, issuedAt: new Date(Number(issuedAt)) }
}
