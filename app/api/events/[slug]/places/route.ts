import { findRegistrationTerms } from '@/data/registrations/terms'
import { placesWords } from '@/domain/registration/places-words'
import { placesLeft, STANDINGS, standingOf } from '@/domain/registration/standing'
import { log } from '@/lib/log'

type Context = { params: Promise<{ slug: string }> }

/** Two seconds are as old as a number of places gets; `asOf` says of when it is. */
const SHORTLY = 'public, max-age=2'

/**
 * `GET`: how many places of the event at /events/SLUG are left now, in all its groups or sessions, what it asks, and
 * what names the consent that is in force. `left` null: no limit. `label` and `words` say it to a reader.
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
  const now = new Date()
  const standing = standingOf(terms, terms.pools, now)
  const pools = terms.pools.map((pool) => ({
    key: pool.key,
    name: pool.name,
    capacity: pool.capacity,
    left: placesLeft(pool),
    waiting: pool.waiting,
    words: placesWords(terms, pool, now),
  }))
  const { mode, accepting, opensAt, closesAt, waitlist, questions, consentHash: consent } = terms
  return Response.json(
    {
      ...{ mode, accepting, opensAt, closesAt, waitlist, questions, consent },
      ...{ standing, label: STANDINGS[standing], pools, asOf: now.toISOString() },
    },
    { headers: { 'Cache-Control': SHORTLY } },
  )
}
