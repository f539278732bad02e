import { Client } from 'pg'
import { log } from '../log'

const RETRY_MS = 1_000

/**
 * Calls `heard` at each notification on the channel, and once after every (re)connection for what was missed.
 * Notifications come at COMMIT and not at all after ROLLBACK.
 */
export function listen(connectionString: string, channel: string, heard: () => Promise<void>) {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000, keepAlive: true })
  let isOver = false
  const again = (error?: Error) => {
    if (isOver) return
    isOver = true
    if (error) log.warn('page-cache: not listening', error)
    client.end().catch(() => undefined)
    setTimeout(() => listen(connectionString, channel, heard), RETRY_MS).unref()
  }
  client.on('notification', () => void heard())
  client.on('error', again)
  client.on('end', () => again())
  client
    .connect()
    .then(() => client.query(`LISTEN ${channel}`))
    .then(heard, again)
}
