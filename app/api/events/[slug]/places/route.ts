import { findRegistrationTerms } from '@/data/registrations/terms'
import { log } from '@/lib/log'

type Context = { params: Promise<{ slug: string }> }

/** Two seconds are as old as a number of places gets; `asOf` says of when it is. */
const SHORTLY = 'public, max-age=2'

/**
 * `GET`: how many places of the event at /events/SLUG are left now, in all its groups or sessions, and what names the
 * consent that is in force. `left` null: no limit.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const terms = await findRegistrationTerms(slug).catch((error: unknown) => {
    log.warn('places: not counted', error)
    return undefined
  })
  if (terms === undefined)
    return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } })
  if (!terms) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const pools = terms.pools.map(({ key, name, capacity, taken, waiting }) => ({
    key,
    name,
    capacity,
    left: capacity === null ? null : Math.max(0, capacity - taken),
    waiting,
  }))
  const { mode, accepting, opensAt, closesAt, waitlist, consentHash } = terms
  return Response.json(
    {
      mode,
      accepting,
      opensAt,
      closesAt,
      waitlist,
      pools,
      consent: consentHash,
      asOf: new Date().toISOString(),
    },
    { headers: { 'Cache-Control': SHORTLY } },
  )
}
