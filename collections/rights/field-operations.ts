import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import type { Actor } from './actors'
import type { Operation } from './operation'
import { type Answer, type Json, verdict } from './rest'
import { PROBES } from './samples'
import type { World } from './world'

export type GuardedField = { path: string; operation: 'create' | 'read' | 'update'; field: Field }

/** Every access function that stands on a field, found in the configuration itself. */
export function guardedFields(fields: readonly Field[], prefix = ''): GuardedField[] {
  return fields.flatMap((field) => {
    const path = [prefix, 'name' in field ? field.name : ''].filter(Boolean).join('.')
    const own = 'access' in field && field.access ? Object.keys(field.access) : []
    const guards = own.map((operation) => ({ path, field, operation }) as GuardedField)
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field
          ? field.fields
          : []
    return [...guards, ...guardedFields(inner, path)]
  })
}

type Doors = {
  /** the object with everything in it, as this actor reads it */
  read: (actor: Actor, kept: Json) => Promise<Answer>
  /** the same with these values sent to it, and the row as it is stored after */
  create?: (actor: Actor, sent: Json) => Promise<{ answer: Answer; after: Json | null }>
  update?: (actor: Actor, kept: Json, sent: Json) => Promise<{ answer: Answer; after: Json | null }>
}

/** For each guarded field: whether an actor who gets through the door sees it, or gets their own value into it. */
export function fieldOperations(
  world: World,
  slug: string,
  config: Pick<CollectionConfig | GlobalConfig, 'fields'>,
  doors: Doors,
): Operation[] {
  return guardedFields(config.fields).map(({ path, operation }) => {
    const probe = PROBES[`${slug}.${path}`]
    if (!probe)
      throw new Error(`${slug}.${path} has an access function, and no probe in samples.ts`)
    const [top = path] = path.split('.')
    return {
      name: `${operation} field ${path}`,
      guards: [operation, `${operation} ${path}`],
      run: async (actor) => {
        const values = typeof probe === 'function' ? await probe(world) : probe
        // Copies: the adapter takes apart what it stores.
        const kept = structuredClone({ [top]: values.kept })
        const sent = structuredClone({ [top]: values.sent })
        if (operation === 'read') {
          const answer = await doors.read(actor, kept)
          if (answer.status >= 300) return verdict(answer)
          return holds(answer.body, leafOf(values.kept)) ? 'shown' : 'hidden'
        }
        const door =
          operation === 'create' ? doors.create?.(actor, sent) : doors.update?.(actor, kept, sent)
        if (!door) throw new Error(`${slug} has no door for ${operation}`)
        const { answer, after } = await door
        if (answer.status >= 300) return verdict(answer)
        return holds(after?.[top], leafOf(values.sent)) ? 'written' : 'kept'
      },
    }
  })
}

/** The last value in a nested one: {contact: {phone: '1'}} → '1'. */
function leafOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? leafOf(Object.values(value).at(-1)) : value
}

/** Is the value anywhere in there? Dates are compared as moments. */
function holds(tree: unknown, leaf: unknown): boolean {
  if (typeof tree === 'object' && tree !== null && !(tree instanceof Date)) {
    return Object.values(tree).some((inner) => holds(inner, leaf))
  }
  if (tree === leaf) return true
  const isDate = typeof leaf === 'string' && /^\d{4}-.*Z$/.test(leaf)
  return isDate && new Date(String(tree)).getTime() === new Date(leaf).getTime()
}
