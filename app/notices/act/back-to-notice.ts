import { goTo, goToldTo } from '@/lib/flash-answer'
import { followNotice } from './follow-notice'

/** Back to the page that follows the notice, with the reason why something was refused there, and what was typed. */
export function backToNotice(secret: string, reason: string | null, answer = ''): Response {
  const address = `/notices/follow/${secret}`
  return reason === null ? goTo(address) : goToldTo(address, followNotice, { reason, answer })
}
