import { randomBytes, randomUUID } from 'node:crypto'
import { inputOf, numberOf, type TestEvent, termsOf } from '@/data/registrations/event.fixture'
import { register } from '@/data/registrations/register'
import type { Scan } from '@/domain/check-in/scan'
import { sha256 } from '@/lib/keyed-hash'
import { registrationPool } from '@/lib/registration-pool'
import { signTicket } from '@/lib/ticket-code'
import type { Event } from '@/payload-types'
import { findSteward, type Steward } from './steward'

// For the integration tests alone.

/** A ride: start, two supply stations, finish; a cup at the finish after three checkpoints, a bracelet at the start. */
export const RIDE: Partial<Event> = {
  route: {
    lengthKm: 8,
    checkpoints: [
      { kind: 'start', name: '码头' },
      { kind: 'supply', name: '望河楼' },
      { kind: 'supply', name: '绣坊街' },
      { kind: 'finish', name: '码头' },
    ],
  },
  souvenirs: [
    { name: '青瓷小杯', stock: 5, rule: '三枚章', givenAt: 'finish', afterCheckpoints: 3 },
    { name: '反光手环', stock: 2, rule: '起点领取', givenAt: 'start' },
  ],
}

/** @param more `checkpoint`: its name in the order of the route; hours from now until the link ends */
export async function createLink(
  event: TestEvent,
  more: { checkpoint?: string | null; hours?: number } = {},
): Promise<{ secret: string; steward: Steward }> {
  const secret = randomBytes(32).toString('base64url')
  await registrationPool().query(
    `INSERT INTO steward_links (event_id, checkpoint, label, secret_hash, until)
     VALUES ($1, $2, '试', $3, now() + $4 * interval '1 hour')`,
    [event.id, more.checkpoint ?? null, sha256(secret), more.hours ?? 8],
  )
  const steward = await findSteward(secret, new Date())
  if (!steward) throw new Error('No link was made.')
  return { secret, steward }
}

export async function checkpointsOf(event: TestEvent): Promise<string[]> {
  const { rows } = await registrationPool().query<{ key: string }>(
    'SELECT key FROM event_checkpoints WHERE event_id = $1 AND open ORDER BY position',
    [event.id],
  )
  return rows.map(({ key }) => key)
}

export async function souvenirsOf(event: TestEvent) {
  const { rows } = await registrationPool().query<{
    key: string
    stock: number | null
    redeemed: number
  }>(
    'SELECT key, stock, redeemed FROM souvenir_stocks WHERE event_id = $1 AND open ORDER BY position',
    [event.id],
  )
  return rows
}

let next = 50_000_000

/** Registers one person more. @returns the number of the registration, its id and what the QR code says */
export async function createTicket(event: TestEvent) {
  const phone = numberOf(next++)
  const outcome = await register(await termsOf(event.slug), inputOf(phone), `key ${phone}`)
  if (outcome.kind !== 'registered') throw new Error(outcome.reason)
  const { number } = outcome
  const { rows } = await registrationPool().query<{ id: number }>(
    'SELECT id FROM registrations WHERE number = $1',
    [number],
  )
  return { number, phone, id: rows[0]?.id ?? 0, code: signTicket({ event: event.id, number }) }
}

export const scanOf = (checkpoint: string, more: Partial<Scan>): Scan => ({
  scan: randomUUID(),
  checkpoint,
  device: 'telephone-a',
  at: new Date().toISOString(),
  ...more,
})
