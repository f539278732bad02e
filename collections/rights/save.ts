import type { Actor } from './actors'
import { type Answer, type Json, rest } from './rest'
import type { World } from './world'

/** When the newest version of a document was saved; undefined where no versions are kept. */
export async function newestSave({ payload }: World, collection: string, id: number) {
  const slug = collection as 'articles'
  if (!payload.collections[slug].config.versions) return undefined
  const { docs } = await payload.db.findVersions<Json & { id: number }>({
    collection: slug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  })
  const { updatedAt } = (docs[0]?.version ?? {}) as { updatedAt?: string }
  return updatedAt
}

/** A change as the admin's form sends it, with the version that it began from: stories are not changed without. */
export async function save(
  world: World,
  actor: Actor,
  collection: string,
  id: number,
  data: Json | undefined,
  query?: Record<string, string>,
): Promise<Answer> {
  const updatedAt = await newestSave(world, collection, id)
  return rest(actor, 'PATCH', `/${collection}/${id}`, { data: { updatedAt, ...data }, query })
}
