import type { CollectionConfig, CollectionSlug } from 'payload'
import { fieldOperations } from './field-operations'
import type { Operation } from './operation'
import { PLAIN } from './plain-samples'
import { readOperations } from './read-operations'
import { type Json, rest, verdict } from './rest'
import { type Subject, shelfOf } from './shelf'
import { stored, type World } from './world'
import { writeOperations } from './write-operations'

function sampleOf(world: World, collection: string) {
  const sample = PLAIN[collection]
  if (!sample) throw new Error(`${collection} has no sample: the rights table does not know it`)
  return sample(world)
}

/** Straight to the adapter: these objects are only there to be knocked at. */
async function insert(world: World, collection: string, data: Json): Promise<number> {
  const { payload } = world
  const own = sampleOf(world, collection).insert
  if (own) return own(payload, data)
  const row = await payload.db.create({ collection: collection as CollectionSlug, data })
  return Number(row.id)
}

export function plainSubject(world: World, collection: string): Subject {
  const objects = Object.entries(sampleOf(world, collection).objects)
  const makers = objects.map(([name, data]) => [name, () => insert(world, collection, data())])
  return { world, collection, shelf: shelfOf(Object.fromEntries(makers)) }
}

/** All that can be done to a collection without drafts. */
export function plainOperations(subject: Subject, config: CollectionConfig): Operation[] {
  const { world, collection } = subject
  const sample = sampleOf(world, collection)
  const objects = Object.keys(sample.objects)
  return [
    ...readOperations(subject, objects),
    {
      name: 'create',
      guards: ['create'],
      run: async (actor) =>
        verdict(await rest(actor, 'POST', `/${collection}`, { data: sample.create() })),
    },
    ...writeOperations(subject, objects, sample.change),
    {
      name: 'list versions',
      guards: ['readVersions'],
      run: async (actor) => verdict(await rest(actor, 'GET', `/${collection}/versions`)),
    },
    ...plainFieldOperations(subject, config, sample.create),
  ]
}

function plainFieldOperations(
  { world, collection }: Subject,
  config: CollectionConfig,
  sample: () => Json,
): Operation[] {
  const after = (id: unknown) => stored(world.payload, collection, Number(id))
  return fieldOperations(world, collection, config, {
    read: async (actor, kept) =>
      rest(
        actor,
        'GET',
        `/${collection}/${await insert(world, collection, { ...sample(), ...kept })}`,
        {
          query: { depth: '0', showHiddenFields: 'true' },
        },
      ),
    create: async (actor, sent) => {
      const answer = await rest(actor, 'POST', `/${collection}`, { data: { ...sample(), ...sent } })
      return { answer, after: await after((answer.body.doc as Json | undefined)?.id ?? 0) }
    },
    update: async (actor, kept, sent) => {
      const id = await insert(world, collection, { ...sample(), ...kept })
      const answer = await rest(actor, 'PATCH', `/${collection}/${id}`, { data: sent })
      return { answer, after: await after(id) }
    },
  })
}
