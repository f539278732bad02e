import { log } from '@/lib/log'
import { sendMessages } from './send-messages'

// Fifty a second at most: a gateway takes no more, and who registers meanwhile is not held up.
const EVERY_MS = 1_000

/** Any instance sends, and several at once; one that is still at it is not asked again. */
export function keepSendingMessages(): void {
  let isSending = false
  const send = async () => {
    if (isSending) return
    isSending = true
    try {
      await sendMessages()
    } catch (error) {
      log.warn('registration: messages not sent', error)
    } finally {
      isSending = false
    }
  }
  setInterval(() => void send(), EVERY_MS).unref()
}
