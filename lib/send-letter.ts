import type { Payload } from 'payload'
import { log } from './log'

export type Letter = { subject: string; text: string }

/** `logged`: there is no mail server, and the log says what would have been sent. */
export type Sent = 'sent' | 'logged' | 'failed'

/**
 * Sends a letter to one person and says whether the mail server took it. A letter is a courtesy: what it tells of has
 * happened already, and a mail server that is away undoes nothing. The log gets neither address nor text.
 */
export async function sendLetter(
  payload: Pick<Payload, 'email' | 'sendEmail'>,
  to: string,
  letter: Letter,
): Promise<Sent> {
  if (payload.email.name === 'log') {
    await payload.sendEmail({ to, ...letter })
    return 'logged'
  }
  try {
    await payload.sendEmail({ to, ...letter })
    return 'sent'
  } catch (error) {
    // The server's own words may quote the address.
    log.warn('mail: not sent', (error as { code?: string }).code ?? 'unknown')
    return 'failed'
  }
}
