import { z } from 'zod'
import { countAdvertisements, flushAdvertisements } from '@/data/count-advertisement'
import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'
import { log } from '@/lib/log'
import { readBeacon } from '../read-beacon'

const id = z.number().int().positive()
const happened = z.union([z.object({ seen: z.array(id).min(1).max(8) }), z.object({ clicked: id })])

// A whole house may read from behind one address; a program that clicks is stopped early.
const withinSeen = hourlyLimit(2_000)
const withinClicks = hourlyLimit(30)

process.once('SIGTERM', () => void flushAdvertisements())

const nothing = (status: number) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * `POST {seen: [ID…]}` or `{clicked: ID}`, sent by public/scripts/advertisements.js. As app/api/views/: no cookie,
 * nothing of the reader is kept, the answer is the same whether it counts or not; staff, machines that say so and what
 * is beyond an address's limit count nothing.
 */
export async function POST(request: Request) {
  const beacon = await readBeacon(request, happened)
  if (beacon.kind === 'answered') return nothing(beacon.status)
  const now = new Date()
  const { said } = beacon
  const isClick = 'clicked' in said
  const ids = 'clicked' in said ? [said.clicked] : said.seen
  const address = clientAddress(request.headers, env().TRUST_PROXY)
  const within = isClick ? withinClicks : withinSeen
  // Without a trusted proxy nobody's address is known, and all readers together would be one.
  if (address === DIRECT || within(address, now)) {
    await countAdvertisements(isClick ? 'clicked' : 'seen', ids, now).catch((error: unknown) =>
      log.warn('advertisements: one not counted', error),
    )
  }
  return nothing(204)
}
