import type { Actor } from './actors'
import { namesOf, type Operation } from './operation'
import { type Json, rest, verdict } from './rest'
import type { Subject } from './shelf'

/** Changing and deleting, one by one and by a where-clause. `change` is what the update says. */
export function writeOperations(
  subject: Subject,
  objects: readonly string[],
  change: Json,
): Operation[] {
  const { collection, shelf } = subject
  const one = (verb: string, method: string, guard: string, data?: Json) =>
    objects.map(
      (object): Operation => ({
        name: `${verb} ${object}`,
        guards: [guard],
        run: async (actor) =>
          verdict(
            await rest(actor, method, `/${collection}/${await shelf.fresh(object)}`, { data }),
          ),
      }),
    )
  return [
    ...one('update', 'PATCH', 'update', change),
    {
      name: 'update by a query',
      guards: ['update'],
      run: (actor) => inBulk(subject, actor, 'PATCH', change),
    },
    ...one('delete', 'DELETE', 'delete'),
    {
      name: 'delete by a query',
      guards: ['delete'],
      run: (actor) => inBulk(subject, actor, 'DELETE'),
    },
    ...one('duplicate', 'POST', 'create', {}).map((operation, i) => ({
      ...operation,
      run: async (actor: Actor) =>
        verdict(
          await rest(
            actor,
            'POST',
            `/${collection}/${await shelf.fresh(objects[i] ?? '')}/duplicate`,
            { data: {} },
          ),
        ),
    })),
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
