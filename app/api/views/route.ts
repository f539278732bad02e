import { z } from 'zod'
import { countView, flushViews } from '@/data/count-view'
import { getCurrentUser } from '@/data/current-user'
import { findViewsOf } from '@/data/page-views'
import { actorFrom } from '@/domain/actor'
import { VIEWED_COLLECTIONS, viewsScopeOf } from '@/domain/page-view'
import { clientAddress, DIRECT } from '@/lib/client-address'
import { env } from '@/lib/env'
import { hourlyLimit } from '@/lib/hourly-limit'
import { log } from '@/lib/log'
import { readBeacon } from '../read-beacon'

const seen = z.object({ path: z.string().max(300) })

// A whole house may read from behind one address; a program that reloads one page is stopped early.
const withinAll = hourlyLimit(2_000)
const withinPage = hourlyLimit(60)

// The few seconds that are in memory, when the process is asked to end.
process.once('SIGTERM', () => void flushViews())

const nothing = (status: number) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * `POST {path}`: one view, sent by public/scripts/views.js. It is answered alike whether it counts or not. No cookie is
 * set and nothing of the reader is kept; views of staff, of machines that say so, and beyond what one address can read
 * in an hour count nothing.
 */
export async function POST(request: Request) {
  const beacon = await readBeacon(request, seen)
  if (beacon.kind === 'answered') return nothing(beacon.status)
  const { path } = beacon.said
  const now = new Date()
  if (isWithinLimits(clientAddress(request.headers, env().TRUST_PROXY), path, now)) {
    // While the database is away pages are read as ever; that a view is not counted is no error of the reader's.
    await countView(path, now).catch((error: unknown) => log.warn('views: one not counted', error))
  }
  return nothing(204)
}

/** Without a trusted proxy nobody's address is known, and all readers together would be one. */
const isWithinLimits = (address: string, path: string, now: Date): boolean =>
  address === DIRECT || (withinAll(address, now) && withinPage(`${address} ${path}`, now))

const asked = z.object({
  collection: z.enum(VIEWED_COLLECTIONS),
  document: z.coerce.number().int().positive(),
})

/**
 * `GET ?collection=articles&document=12`: how often it was read, for those who may know; `null` for the rest of the staff,
 * whether there is such a document or not. The admin asks for every document that it opens: that is no error.
 */
export async function GET(request: Request) {
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) return nothing(400)
  const actor = actorFrom(await getCurrentUser(request.headers))
  if (!actor) return nothing(401)
  const { collection, document } = parsed.data
  const count = await findViewsOf(collection, document, viewsScopeOf(actor), new Date())
  return Response.json(count, { headers: { 'Cache-Control': 'no-store' } })
}
