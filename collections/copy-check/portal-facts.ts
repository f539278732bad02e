import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import type { Fact } from '@/domain/copy-check/context'
import { eventFacts, pledgeFacts, studioFacts } from '@/domain/copy-desk/facts'
import { relationId } from '@/domain/relation'
import { transactionOf } from '@/lib/transaction'

type Subject = 'events' | 'studios' | 'pledges'
type Related = { [subject in Subject]?: unknown }

/** A story speaks of few of them; one that lists half the city is checked against the first. */
const MOST = 20

/** The portal's own figures about the published events, studios and pledges that a story is linked with or names. */
export async function findFacts(
  req: PayloadRequest,
  story: Related,
  text: string,
): Promise<Fact[]> {
  const all = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const wanted = async (collection: Subject, nameField: 'name' | 'title') => ({
    id: { in: await idsOf(req, collection, nameField, story[collection], text) },
  })
  const events = await req.payload.find({
    collection: 'events',
    select: { name: true, slug: true, route: true },
    where: await wanted('events', 'name'),
    ...all,
  })
  const registered = await countRegistered(
    req,
    events.docs.map(({ id }) => id),
  )
  const studios = await req.payload.find({
    collection: 'studios',
    select: { name: true, slug: true, achievements: true },
    where: await wanted('studios', 'name'),
    ...all,
  })
  const pledges = await req.payload.find({
    collection: 'pledges',
    select: { title: true, slug: true, signedOnPaper: true },
    where: await wanted('pledges', 'title'),
    ...all,
  })
  return [
    ...events.docs.flatMap((event) => eventFacts(event, registered.get(event.id) ?? 0)),
    ...studios.docs.flatMap(studioFacts),
    ...pledges.docs.flatMap(pledgeFacts),
  ]
}

/** How many have a place in each event. */
async function countRegistered(req: PayloadRequest, events: number[]) {
  const { rows } = await (await transactionOf(req)).execute<{ event: number; people: number }>(sql`
    SELECT event_id AS event, count(*)::integer AS people FROM registrations
    WHERE event_id = ANY (${`{${events.join(',')}}`}::integer[]) AND status = 'confirmed'
    GROUP BY event_id`)
  return new Map(rows.map(({ event, people }) => [event, people]))
}

async function idsOf(
  req: PayloadRequest,
  collection: Subject,
  nameField: 'name' | 'title',
  related: unknown,
  text: string,
): Promise<number[]> {
  const linked = (Array.isArray(related) ? related : []).flatMap((each) => relationId(each) ?? [])
  const { rows } = await (await transactionOf(req)).execute<{ id: number }>(sql`
    SELECT id FROM ${sql.identifier(collection)}
    WHERE _status = 'published'
      AND (id = ANY (${`{${linked.join(',')}}`}::integer[])
        OR (length(${sql.identifier(nameField)}) > 3 AND position(${sql.identifier(nameField)} IN ${text}) > 0))
    ORDER BY id LIMIT ${MOST}`)
  return rows.map(({ id }) => id)
}
