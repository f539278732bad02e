import { writeFileSync } from 'node:fs'
import { TAKE_PLACE } from '@/data/registrations/take-place'
import { findRegistrationTerms } from '@/data/registrations/terms'
import { payload } from '@/lib/payload'

// scripts/bench-registration.mjs runs it: the events that everybody wants to ride along at, told in a file.

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** How many events of how many places, and how many may wait. */
const KINDS = {
  hot: { count: 4, capacity: 500, waitlist: 0 },
  five: { count: 5, capacity: 100, waitlist: 0 },
  full: { count: 1, capacity: 0, waitlist: 0 },
  mixed: { count: 1, capacity: 50, waitlist: 5000 },
  // More than can come while something is killed twenty times.
  fault: { count: 3, capacity: 1_000_000, waitlist: 0 },
}

const [, , file = ''] = process.argv
const cms = await payload()
const union = await cms.create({
  collection: 'unions',
  data: { name: '压测工会', shortName: '压测', slug: 'bench', kind: 'district' },
  depth: 0,
  overrideAccess: true,
})

async function createEvent(name: string, capacity: number, waitlist: number) {
  const { slug } = await cms.create({
    collection: 'events',
    data: {
      name,
      kind: 'sport',
      union: union.id,
      startDate: inHours(48),
      endDate: inHours(50),
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: {
        mode: 'firstCome',
        opensAt: inHours(-1),
        closesAt: inHours(24),
        capacity,
        waitlist,
        promotion: 'offer',
      },
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  })
  const terms = await findRegistrationTerms(slug ?? '')
  if (!terms) throw new Error(`${slug} takes no registrations.`)
  return { id: terms.event, slug, capacity, pool: terms.pools[0]?.id, consent: terms.consentHash }
}

const told: Record<string, unknown[]> = {}
for (const [kind, { count, capacity, waitlist }] of Object.entries(KINDS)) {
  told[kind] = []
  for (let i = 1; i <= count; i += 1)
    told[kind].push(await createEvent(`压测 ${kind} ${i}`, capacity, waitlist))
}
writeFileSync(file, JSON.stringify({ events: told, statement: TAKE_PLACE }))
process.exit(0)
