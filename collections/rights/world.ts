import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { type Actor, type ActorName, createActors, type Unions } from './actors'
import type { Json } from './rest'

export type World = { payload: Payload; unions: Unions; actors: Actor[] }

export async function createWorld(): Promise<World> {
  const payload = await getPayload({ config })
  // A refusal is what most cells expect: no log of thousands of them.
  payload.logger.level = 'silent'
  const unions = { a: await createUnion(payload, 'a'), b: await createUnion(payload, 'b') }
  return { payload, unions, actors: await createActors(payload, unions) }
}

export function actorNamed({ actors }: World, name: ActorName): Actor {
  const actor = actors.find((each) => each.name === name)
  if (!actor) throw new Error(`No actor ${name}`)
  return actor
}

let counter = 0
/** Different at each call, so that unique columns never meet. */
export const unique = () => `${Date.now().toString(36)}${(counter++).toString(36)}`

async function createUnion(payload: Payload, name: string): Promise<number> {
  const slug = `rights-${name}-${unique()}`
  const union = await payload.create({
    collection: 'unions',
    data: { name: slug, shortName: name, slug, kind: 'district' },
    overrideAccess: true,
  })
  return union.id
}

/** What the house itself writes, past all access: how the objects of the table come to be. */
export async function store(
  payload: Payload,
  collection: string,
  data: Json,
  options: { draft?: boolean; file?: { data: Buffer; name: string } } = {},
): Promise<Json & { id: number }> {
  const file = options.file && {
    ...options.file,
    mimetype: 'image/png',
    size: options.file.data.length,
  }
  const doc = await payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    depth: 0,
    draft: options.draft ?? false,
    overrideAccess: true,
    ...(file ? { file } : {}),
  })
  return doc as unknown as Json & { id: number }
}

/** The row of the main table as the database has it: what the public is shown, whatever drafts there are. */
export async function stored(
  payload: Payload,
  collection: string,
  id: number,
): Promise<Json | null> {
  const row = await payload.db.findOne<Json & { id: number }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  return row as Json | null
}
