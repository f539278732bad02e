/** How long a form may lie open. */
export const TICKET_LIFETIME_MS = 2 * 3_600_000
/** Whoever does not reckon (proof-of-work.ts) has at least read the form. */
const READING_MS = 10_000

/**
 * Whether a form with this ticket is taken now.
 *
 * @param issuedAt when the form was handed out, as its signature says; null where that is not ours
 * @param hasProof whether its sender's browser did the reckoning: without, it waits
 */
export function ticketStanding(
  issuedAt: Date | null,
  hasProof: boolean,
  now: Date,
): 'good' | 'expired' | 'too-soon' {
  const age = issuedAt ? now.getTime() - issuedAt.getTime() : Number.NaN
  if (!(age >= 0 && age <= TICKET_LIFETIME_MS)) return 'expired'
  return hasProof || age >= READING_MS ? 'good' : 'too-soon'
}
