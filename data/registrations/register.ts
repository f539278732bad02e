import { randomBytes } from 'node:crypto'
import type { RegistrationInput } from '@/domain/registration/input'
import { maskMobile } from '@/domain/registration/mobile-number'
import { NUMBER_BYTES, registrationNumber } from '@/domain/registration/number'
import { type Refusal, refusalOf } from '@/domain/registration/refusal'
import type { RegistrationStatus } from '@/domain/registration/status'
import { env } from '@/lib/env'
import { keyedHash, sha256 } from '@/lib/keyed-hash'
import { phoneKey, sealWords } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'
import { findRefusalFacts, type KeptRegistration } from './refusal-facts'
import { TAKE_PLACE } from './take-place'
import type { RegistrationTerms } from './terms'

export type Registered = {
  number: string
  status: RegistrationStatus
  /** how many stand in the queue up to this one; null where it is in none */
  position: number | null
}

export type RegisterOutcome =
  | ({ kind: 'registered'; isRepeated: boolean } & Registered)
  | { kind: 'refused'; reason: Refusal }

/** Of PostgreSQL: a unique constraint would be violated. */
const VIOLATION = '23505'

/**
 * Registers a person for an event, or says why not. Whoever asks again with the same key gets the same registration.
 * An answer says that the row is committed; where the database went away it throws, and asking again is safe.
 *
 * @param key names the request: the same for each try of one registration
 * @param atTheDoor on the day, by a steward: after the closing, where the event takes people at the door
 */
export async function register(
  { event, pools, consentHash }: RegistrationTerms,
  input: RegistrationInput,
  key: string,
  atTheDoor = false,
): Promise<RegisterOutcome> {
  const pool = pools.find((each) => each.key === input.pool)
  if (!pool) return { kind: 'refused', reason: 'cancelled' }
  const asked = {
    event,
    pool: pool.id,
    consent: input.consent === true ? consentHash : String(input.consent ?? ''),
    phoneKey: phoneKey(input.phone),
    idempotencyKey: sha256(key),
    requestHash: keyedHash(env().REGISTRATION_SECRET, 'request', JSON.stringify(input)),
    atTheDoor,
  }
  const row = await takePlace(asked, input)
  if (row) return { kind: 'registered', isRepeated: false, ...row }
  const { facts, kept } = await findRefusalFacts(asked)
  const reason = refusalOf(facts)
  if (reason === 'repeated' && kept) return { kind: 'registered', isRepeated: true, ...kept }
  return { kind: 'refused', reason: reason === 'repeated' ? 'conflict' : reason }
}

export type Asked = {
  event: number
  pool: number
  consent: string
  phoneKey: string
  idempotencyKey: string
  requestHash: string
  atTheDoor: boolean
}

/** @returns null where the guard or a constraint refused it */
async function takePlace(asked: Asked, input: RegistrationInput): Promise<KeptRegistration | null> {
  const number = registrationNumber(randomBytes(NUMBER_BYTES))
  const answered = Object.values(input.answers).some(Boolean)
  const belongsTo = `registration ${number}`
  try {
    const { rows } = await registrationPool().query<KeptRegistration>({
      name: 'take place',
      text: TAKE_PLACE,
      values: [
        asked.pool,
        asked.consent,
        asked.atTheDoor,
        number,
        input.name,
        maskMobile(input.phone),
        asked.phoneKey,
        input.employer,
        input.memberNumber || null,
        sealWords(`${belongsTo} phone`, input.phone),
        answered ? sealWords(`${belongsTo} answers`, JSON.stringify(input.answers)) : null,
        asked.idempotencyKey,
        asked.requestHash,
        input.sensitiveConsent,
      ],
    })
    return rows[0] ?? null
  } catch (error) {
    if ((error as { code?: string }).code === VIOLATION) return null
    throw error
  }
}
