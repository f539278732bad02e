import { type MessagePurpose, messageText } from '@/domain/registration/messages'
import { log } from '@/lib/log'
import { openWords } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'
import { type SendText, sendText } from '@/lib/send-text'
import { absoluteAddress } from '@/lib/site-address'
import { ticketPath } from '@/lib/ticket-link'

/** So many at once: fewer than a gateway refuses, and no long wait for who else would send. */
const BATCH = 50
/** Minutes until the next try are doubled with each; after about two days nobody waits for it any more. */
const MOST_TRIES = 9

type Due = {
  id: string
  purpose: MessagePurpose
  text: string | null
  attempts: number
  number: string
  sealed: string
  reason: string | null
  offeredUntil: string | null
  event: string
  startsAt: string
  place: string | null
}

// Whoever claims a message has it for some minutes: no lock is held while the gateway is waited for, two instances never
// send one message side by side, and what a killed one had in hand is sent by the next.
const CLAIM = `
  WITH due AS (
    SELECT id FROM registration_messages
    WHERE sent_at IS NULL AND given_up_at IS NULL AND next_at <= now()
    ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE registration_messages m SET attempts = attempts + 1, next_at = now() + interval '5 minutes' * 2 ^ attempts
    FROM due WHERE m.id = due.id RETURNING m.id, m.purpose, m.text, m.attempts, m.registration_id
  )
  SELECT c.id, c.purpose, c.text, c.attempts, r.number, r.phone_sealed AS sealed, r.reason,
    r.offered_until AS "offeredUntil", e.name AS event, e.start_date AS "startsAt", e.location_name AS place
  FROM claimed c JOIN registrations r ON r.id = c.registration_id JOIN events e ON e.id = r.event_id ORDER BY c.id`

/**
 * Sends what is due of the outbox, each message at least once and in the order in which they were written. A gateway that
 * fails delays a message; nothing that was committed is undone by it.
 *
 * @returns how many were sent
 */
export async function sendMessages(send: SendText = sendText): Promise<number> {
  const { rows } = await registrationPool().query<Due>(CLAIM)
  let sent = 0
  for (const due of rows) if (await sendOne(due, send)) sent += 1
  return sent
}

async function sendOne(due: Due, send: SendText): Promise<boolean> {
  try {
    const phone = openWords(`registration ${due.number} phone`, due.sealed)
    if (!phone) throw new Error('The number was sealed with another key.')
    const link = absoluteAddress(ticketPath(due.number))
    await send(phone, due.purpose, messageText(due.purpose, { ...due, link }))
  } catch (error) {
    // The gateway's own words may quote the number.
    log.warn('registration: message not sent', (error as { code?: string }).code ?? 'unknown')
    if (due.attempts >= MOST_TRIES)
      await registrationPool().query(
        'UPDATE registration_messages SET given_up_at = now() WHERE id = $1',
        [due.id],
      )
    return false
  }
  await registrationPool().query('UPDATE registration_messages SET sent_at = now() WHERE id = $1', [
    due.id,
  ])
  return true
}
