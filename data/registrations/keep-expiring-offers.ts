import { log } from '@/lib/log'
import { expireOffers } from './moves'

const EVERY_MS = 15_000

/** Offered places that nobody took up in time go to the next in the queue; any instance may do it, and several at once. */
export function keepExpiringOffers(): void {
  const expire = () =>
    expireOffers().then(
      (count) => count > 0 && log.info(`registration: ${count} offers ran out`),
      (error: unknown) => log.warn('registration: offers not expired', error),
    )
  setInterval(() => void expire(), EVERY_MS).unref()
}
