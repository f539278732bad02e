import { z } from 'zod'
import { countAdvertisements, flushAdvertisements } from '@/data/count-advertisement'
import { isRobot } from '@/domain/page-view'
import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'
import { jsonOf } from '@/lib/json-of'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { isStaffBrowser } from '@/lib/staff-cookie'

const id = z.number().int().positive()
const happened = z.union([z.object({ seen: z.array(id).min(1).max(8) }), z.object({ clicked: id })])
const MAX_BODY = 1024

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
  const { headers } = request
  const { NEXTAUTH_URL, TRUST_PROXY } = env()
  if (headers.get('origin') !== new URL(NEXTAUTH_URL).origin) return nothing(403)
  const body = await readBody(request, MAX_BODY)
  if (body === null) return nothing(413)
  const parsed = happened.safeParse(jsonOf(body))
  if (!parsed.success) return nothing(400)
  if (isStaffBrowser(headers) || isRobot(headers.get('user-agent'))) return nothing(204)

  const now = new Date()
  const isClick = 'clicked' in parsed.data
  const ids = 'clicked' in parsed.data ? [parsed.data.clicked] : parsed.data.seen
  const address = clientAddress(headers, TRUST_PROXY)
  const within = isClick ? withinClicks : withinSeen
  // Without a trusted proxy nobody's address is known, and all readers together would be one.
  if (address === DIRECT || within(address, now)) {
    await countAdvertisements(isClick ? 'clicked' : 'seen', ids, now).catch((error: unknown) =>
      log.warn('advertisements: one not counted', error),
    )
  }
  return nothing(204)
}
