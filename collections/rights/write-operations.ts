import type { Actor } from './actors'
import { namesOf, type Operation } from './operation'
import { type Json, rest, verdict } from './rest'
import { save } from './save'
import type { Subject } from './shelf'

/** Changing and deleting, one by one and by a where-clause. `change` is what the update says. */
export function writeOperations(
  subject: Subject,
  objects: readonly string[],
  change: Json,
): Operation[] {
  const { world, collection, shelf } = subject
  const one = (
    verb: string,
    guard: string,
    send: (actor: Actor, id: number) => ReturnType<typeof rest>,
  ) =>
    objects.map(
      (object): Operation => ({
        name: `${verb} ${object}`,
        guards: [guard],
        run: async (actor) => verdict(await send(actor, await shelf.fresh(object))),
      }),
    )
  const at = (id: number) => `/${collection}/${id}`
  return [
    ...one('update', 'update', (actor, id) => save(world, actor, collection, id, change)),
    {
      name: 'update by a query',
      guards: ['update'],
      run: (actor) => inBulk(subject, actor, 'PATCH', change),
    },
    ...one('delete', 'delete', (actor, id) => rest(actor, 'DELETE', at(id))),
    {
      name: 'delete by a query',
      guards: ['delete'],
      run: (actor) => inBulk(subject, actor, 'DELETE'),
    },
    ...one('duplicate', 'create', (actor, id) =>
      rest(actor, 'POST', `${at(id)}/duplicate`, { data: {} }),
    ),
  ]
}

/** Which objects a change of all of them reached. */
async function inBulk({ collection, shelf }: Subject, actor: Actor, method: string, data?: Json) {
  const objects = await shelf.allFresh()
  const answer = await rest(actor, method, `/${collection}`, {
    query: { 'where[id][in]': [...objects.values()].join(','), depth: '0' },
    data,
  })
  if (answer.status >= 300 && !Array.isArray(answer.body.docs)) return verdict(answer)
  return namesOf(
    objects,
    ((answer.body.docs ?? []) as { id: number }[]).map(({ id }) => id),
  )
}
