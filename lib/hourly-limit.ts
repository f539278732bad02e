import { randomBytes } from 'node:crypto'
import { keyedHash } from './keyed-hash'

const HOUR = 3_600_000
/** Two megabytes or so; when that many clients came in one hour, further ones are refused. */
const MOST_CLIENTS = 20_000

/**
 * How often one client may do a thing in an hour, in this process alone. What names the client is kept only as a hash
 * under a key that is random, never leaves the memory, and is forgotten with the hour.
 *
 * @param mostClients how many are remembered; when more come in one hour, they are refused
 *
 * @returns a function that takes one turn and says whether it was within the limit
 */
export function hourlyLimit(
  limit: number,
  mostClients = MOST_CLIENTS,
): (client: string, now: Date) => boolean {
  let hour = Number.NaN
  let secret = ''
  const turns = new Map<string, number>()

  return (client, now) => {
    const current = Math.floor(now.getTime() / HOUR)
    if (current !== hour) {
      hour = current
      secret = randomBytes(32).toString('hex')
      turns.clear()
    }
    const key = keyedHash(secret, 'hourly limit', client)
    const taken = turns.get(key) ?? 0
    if (taken >= limit || (taken === 0 && turns.size >= mostClients)) return false
    turns.set(key, taken + 1)
    return true
  }
}
