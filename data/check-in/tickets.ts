import type { RegistrationStatus } from '@/domain/registration/status'
import { registrationPool } from '@/lib/registration-pool'

/** A registration as a steward sees it: the number masked, and when it was where. Instants are ISO 8601. */
export type DayTicket = {
  number: string
  name: string
  phone: string
  employer: string
  pool: string | null
  status: RegistrationStatus
  /** by the key of the checkpoint */
  checkIns: Record<string, string>
  /** by the key of the souvenir */
  souvenirs: Record<string, string>
}

/** More with the same four figures are asked for by the number of the registration. */
const MOST_FOUND = 20

const TICKETS = `
  SELECT r.number, r.name, r.phone, r.employer, r.pool_name AS pool, r.status::text AS status,
    coalesce((SELECT json_object_agg(c.checkpoint, c.scanned_at) FROM check_ins c
      WHERE c.registration_id = r.id), '{}') AS "checkIns",
    coalesce((SELECT json_object_agg(d.souvenir, d.scanned_at) FROM redemptions d
      WHERE d.registration_id = r.id), '{}') AS souvenirs
  FROM registrations r`

const find = async (condition: string, values: unknown[]): Promise<DayTicket[]> =>
  (await registrationPool().query<DayTicket>(`${TICKETS} ${condition}`, values)).rows

/** The registrations of an event whose mobile number ends so, those with a place first. */
export const findByLastFour = (event: number, lastFour: string) =>
  find(
    `WHERE r.event_id = $1 AND right(r.phone, 4) = $2
     ORDER BY r.status <> 'confirmed', r.name, r.id LIMIT ${MOST_FOUND}`,
    [event, lastFour],
  )

export const findByNumber = (event: number, number: string) =>
  find('WHERE r.event_id = $1 AND r.number = $2', [event, number])

export async function findTicket(registration: number): Promise<DayTicket | null> {
  const [ticket] = await find('WHERE r.id = $1', [registration])
  return ticket ?? null
}

/** Everybody who has a place, by name: for the telephones and the paper of the day. */
export const findRoster = (event: number) =>
  find(`WHERE r.event_id = $1 AND r.status = 'confirmed' ORDER BY r.pool_name, r.name, r.id`, [
    event,
  ])
