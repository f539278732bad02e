import type { CollectionSlug } from 'payload'
import type { Actor } from './actors'
import { namesOf, type Operation } from './operation'
import { type Json, rest, verdict } from './rest'
import type { Subject } from './shelf'

type Docs = { docs?: { id: number }[] }

const idsOf = (body: Json) => ((body as Docs).docs ?? []).map(({ id }) => id)

/** Reading, by every door there is: REST and Local API, list, count, one document, and what the admin asks. */
export function readOperations(subject: Subject, objects: readonly string[]): Operation[] {
  const { collection } = subject
  return [
    { name: 'list', guards: ['read'], run: (actor) => list(subject, actor, {}) },
    {
      name: 'list ?draft=true',
      guards: ['read'],
      run: (actor) => list(subject, actor, { draft: 'true' }),
    },
    {
      name: 'list by the Local API',
      guards: ['read'],
      run: (actor) => listLocally(subject, actor),
    },
    { name: 'count', guards: ['read'], run: (actor) => count(subject, actor) },
    ...objects.map(
      (object): Operation => ({
        name: `read ${object}`,
        guards: ['read'],
        run: async (actor) =>
          verdict(await rest(actor, 'GET', `/${collection}/${await subject.shelf.get(object)}`)),
      }),
    ),
    {
      name: 'what the admin offers',
      guards: ['create', 'read', 'update', 'delete', 'unlock', 'readVersions'],
      run: (actor) => offered(subject, actor, objects[0]),
    },
  ]
}

const among = (ids: Iterable<number>) => ({
  'where[id][in]': [...ids].join(','),
  limit: '100',
  depth: '0',
})

async function list({ collection, shelf }: Subject, actor: Actor, query: Record<string, string>) {
  const objects = await shelf.all()
  const answer = await rest(actor, 'GET', `/${collection}`, {
    query: { ...among(objects.values()), ...query },
  })
  return answer.status < 300 ? namesOf(objects, idsOf(answer.body)) : verdict(answer)
}

async function listLocally({ world, collection, shelf }: Subject, actor: Actor) {
  const objects = await shelf.all()
  try {
    const { docs } = await world.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...objects.values()] } },
      limit: 100,
      depth: 0,
      overrideAccess: false,
      user: actor.name === 'disabled' ? null : actor.user,
    })
    return namesOf(
      objects,
      docs.map(({ id }) => id),
    )
  } catch (error) {
    return String((error as { status?: number }).status ?? error)
  }
}

async function count({ collection, shelf }: Subject, actor: Actor) {
  const answer = await rest(actor, 'GET', `/${collection}/count`, {
    query: among((await shelf.all()).values()),
  })
  return answer.status < 300 ? String(answer.body.totalDocs ?? '✓') : verdict(answer)
}

/** The permissions that the admin's interface is drawn from. */
async function offered({ collection, shelf }: Subject, actor: Actor, object: string | undefined) {
  const path = object ? `/${await shelf.get(object)}` : ''
  const { status, body } = await rest(actor, 'POST', `/${collection}/access${path}`)
  if (status >= 300) return String(status)
  const operations = Object.keys(body).filter((key) => key !== 'fields' && body[key])
  return operations.length > 0 ? operations.sort().join(' ') : '–'
}
