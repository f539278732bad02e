import { timingSafeEqual } from 'node:crypto'
import { env } from './env'
import { keyedHash } from './keyed-hash'

const WELL_FORMED = /^(\d{13})\.([0-9a-f]{64})$/

/** Lets whoever has it see `value` until a moment: `milliseconds.signature`, fit for an address. */
export function signUntil(purpose: string, value: string, until: Date): string {
  const moment = String(until.getTime())
  return `${moment}.${keyedHash(env().NEXTAUTH_SECRET, purpose, `${value}.${moment}`)}`
}

export function isSigned(purpose: string, value: string, signed: string, now: Date): boolean {
  const [, moment = '', signature = ''] = WELL_FORMED.exec(signed) ?? []
  if (!moment || Number(moment) <= now.getTime()) return false
  const ours = keyedHash(env().NEXTAUTH_SECRET, purpose, `${value}.${moment}`)
  return timingSafeEqual(Buffer.from(signature), Buffer.from(ours))
}
