import type { Outcome } from '@/domain/check-in/outcome'
import type { Scan } from '@/domain/check-in/scan'
import { registrationPool } from '@/lib/registration-pool'
import { readTicketCode } from '@/lib/ticket-code'
import type { Steward } from './steward'
import { type DayTicket, findTicket } from './tickets'

export type ScanAnswer = {
  scan: string
  outcome: Outcome
  /** when and where it was done first; ISO 8601, the key of a checkpoint, and whether by the telephone that asks */
  at?: string
  place?: string | null
  sameDevice?: boolean
  /** null where it is none of this event's */
  ticket: DayTicket | null
}

type Row = {
  outcome: Outcome
  registration: number | null
  first_at: Date | null
  first_place: string | null
  first_device: string | null
}

/** Of these the steward learns nothing about the person. */
const NOT_THEIRS: readonly Outcome[] = ['link', 'other-event', 'unknown', 'conflict']

/**
 * Checks a ticket in, or hands a souvenir out, or says why not. Committed when it answers; the same scan again has the
 * same answer. Throws where the database does not answer: nobody knows then, and asking again is safe.
 */
export async function recordScan(steward: Steward, scan: Scan): Promise<ScanAnswer> {
  const number = numberOf(steward, scan)
  if (typeof number !== 'string') return { scan: scan.scan, ticket: null, ...number }
  const row = await call(steward, scan, number)
  const isTheirs = row.registration !== null && !NOT_THEIRS.includes(row.outcome)
  return {
    scan: scan.scan,
    outcome: row.outcome,
    ...(row.first_at && {
      at: row.first_at.toISOString(),
      place: row.first_place,
      sameDevice: row.first_device === scan.device,
    }),
    ticket: isTheirs && row.registration !== null ? await findTicket(row.registration) : null,
  }
}

/** What was scanned is read here again, whatever the telephone made of it; a number was picked from a list of ours. */
function numberOf({ event }: Steward, { code, number }: Scan): string | { outcome: Outcome } {
  if (code === undefined) return number ?? ''
  const read = readTicketCode(code)
  if (typeof read === 'string') return { outcome: read }
  return read.event === event ? read.number : { outcome: 'other-event' }
}

async function call({ link }: Steward, scan: Scan, number: string): Promise<Row> {
  const { rows } = await registrationPool().query<Row>(
    scan.souvenir === undefined
      ? {
          name: 'check in',
          text: 'SELECT * FROM check_in($1, $2, $3, $4, $5, $6)',
          values: [link, number, scan.checkpoint, scan.scan, scan.device, scan.at],
        }
      : {
          name: 'redeem souvenir',
          text: 'SELECT * FROM redeem_souvenir($1, $2, $3, $4, $5, $6, $7)',
          values: [link, number, scan.souvenir, scan.checkpoint, scan.scan, scan.device, scan.at],
        },
  )
  return rows[0] as Row
}
