import type { Actor } from './actors'
import { namesOf, type Operation } from './operation'
import { rest, verdict } from './rest'
import { CONTENT, WORDS } from './samples'
import type { Subject } from './shelf'
import { stored } from './world'

type Version = { id: number; parent: number }

/** Versions hold what was never published: who lists, reads and restores them. */
export function versionOperations(subject: Subject): Operation[] {
  const read = (object: string): Operation => ({
    name: `read the version of ${object}`,
    guards: ['readVersions'],
    run: async (actor) => {
      const id = await versionOf(subject, await subject.shelf.get(object))
      return verdict(await rest(actor, 'GET', `/${subject.collection}/versions/${id}`))
    },
  })
  const restore = (object: string, query: Record<string, string>): Operation => ({
    name: `restore a version of ${object}${query.draft ? ' ?draft=true' : ''}`,
    guards: ['update'],
    run: (actor) => restoreOldWords(subject, actor, object, query),
  })
  return [
    {
      name: 'list versions',
      guards: ['readVersions'],
      run: (actor) => listVersions(subject, actor),
    },
    read('draft-a'),
    read('published-a'),
    read('draft-b'),
    read('published-b'),
    restore('draft-a', { draft: 'true' }),
    restore('published-a', { draft: 'true' }),
    restore('published-a', {}),
    restore('withdrawn-a', {}),
    restore('draft-b', { draft: 'true' }),
    restore('published-b', {}),
  ]
}

async function versionOf({ world, collection }: Subject, id: number): Promise<number> {
  const { docs } = await world.payload.db.findVersions({
    collection: collection as 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  })
  return Number(docs[0]?.id)
}

async function listVersions({ collection, shelf }: Subject, actor: Actor) {
  const objects = await shelf.all()
  const answer = await rest(actor, 'GET', `/${collection}/versions`, {
    query: { 'where[parent][in]': [...objects.values()].join(','), limit: '100', depth: '0' },
  })
  if (answer.status >= 300) return verdict(answer)
  return namesOf(
    objects,
    (answer.body.docs as Version[]).map(({ parent }) => parent),
  )
}

/** Takes the first version back after the house has rewritten the document; says what the readers then have. */
async function restoreOldWords(
  subject: Subject,
  actor: Actor,
  object: string,
  query: Record<string, string>,
) {
  const { world, collection, shelf } = subject
  const id = await shelf.fresh(object)
  const { docs } = await world.payload.db.findVersions({
    collection: collection as 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  const before = await stored(world.payload, collection, id)
  const title = CONTENT[collection]?.title ?? ''
  await world.payload.update({
    collection: collection as 'articles',
    id,
    data: { [title]: WORDS.changed },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const answer = await rest(actor, 'POST', `/${collection}/versions/${docs[0]?.id}`, { query })
  if (answer.status >= 300) return verdict(answer)
  const after = await stored(world.payload, collection, id)
  return after?._status === before?._status && after?.updatedAt === before?.updatedAt
    ? '✓'
    : 'public'
}
