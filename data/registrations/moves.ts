import type { RegistrationStatus } from '@/domain/registration/status'
import { registrationPool } from '@/lib/registration-pool'

/*
 * How a registration moves on. Each is one call of a function in the database (migrations/…_registration_counters.ts),
 * which holds the pool's row only as long as it works.
 */

async function call<T>(text: string, values: unknown[]): Promise<T> {
  const { rows } = await registrationPool().query<{ outcome: T }>(text, values)
  return rows[0]?.outcome as T
}

/**
 * Takes somebody out of an event; the place goes to the head of the queue.
 *
 * @param by the member of staff who did it; null: the person's own wish
 * @returns what it was before; null where it was active no more
 */
export const cancelRegistration = (id: number, reason: string | null, by: number | null) =>
  call<RegistrationStatus | null>(`SELECT registration_leave($1, 'cancelled', $2, $3) AS outcome`, [
    id,
    reason,
    by,
  ])

/** Takes up an offered place. @returns `confirmed`; `expired` where it is too late; else what it is */
export const acceptOffer = (id: number) =>
  call<RegistrationStatus>('SELECT registration_accept($1) AS outcome', [id])

/** Takes back the places that were offered and not taken up in time. @returns how many */
export const expireOffers = () => call<number>('SELECT registration_expire_offers() AS outcome', [])

export type Decision = { id: number; outcome: RegistrationStatus | 'full' }

/** Approves or rejects those of `ids` that wait for a decision, in the order in which they came. */
export async function decideRegistrations(
  ids: readonly number[],
  decision: { approve: boolean; reason: string | null; by: number },
): Promise<Decision[]> {
  const { rows } = await registrationPool().query<Decision>(
    'SELECT registration AS id, outcome FROM registration_decide($1, $2, $3, $4)',
    [ids, decision.approve, decision.reason, decision.by],
  )
  return rows
}
