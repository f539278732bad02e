import type { Payload } from 'payload'
import { log } from './log'

export type Letter = { subject: string; text: string }

/**
 * Sends a letter to one person and says whether the mail server took it. A letter is a courtesy: what it tells of has
 * happened already, and a mail server that is away undoes nothing. The log gets neither address nor text.
 */
export async function sendLetter(payload: Payload, to: string, letter: Letter): Promise<boolean> {
  if (payload.email.name === 'log') {
    await payload.sendEmail({ to, ...letter })
    return false
  }
  try {
    await payload.sendEmail({ to, ...letter })
    return true
  } catch (error) {
    // The server's own words may quote the address.
    log.warn('mail: not sent', (error as { code?: string }).code ?? 'unknown')
    return false
  }
}
