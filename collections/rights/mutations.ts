import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { guardedFields } from './field-operations'

/** One guard taken out of the running configuration, and put back. */
export type Mutation = { guard: string; apply: () => () => void }

const yes = () => true

function replace(holder: object, key: string, by: unknown): () => void {
  const before: unknown = Reflect.get(holder, key)
  Reflect.set(holder, key, by)
  return () => {
    Reflect.set(holder, key, before)
  }
}

/** Hooks that refuse; the rest compute. */
const REFUSING = new Set([
  'everySaveIsADraft',
  'keepUnion',
  'editorsPublish',
  'guardReview',
  'keepPublishedFile',
  'refuseRiskyChange',
])

type Config = SanitizedCollectionConfig | SanitizedGlobalConfig

/** Each access function of the collection or global and of its fields, and each refusing hook. */
export function mutationsOf(config: Config): Mutation[] {
  const operations = Object.keys(config.access).map((guard) => ({
    guard,
    apply: () => replace(config.access, guard, yes),
  }))
  const fields = guardedFields(config.fields).map(({ path, operation, field }) => ({
    guard: `${operation} ${path}`,
    apply: () => replace('access' in field ? (field.access ?? {}) : {}, operation, yes),
  }))
  return [...operations, ...fields, ...refusingHooks(config)]
}

function refusingHooks({ hooks }: Config): Mutation[] {
  const lists = [hooks?.beforeOperation ?? [], hooks?.beforeChange ?? []]
  return lists.flatMap((list: unknown[]) =>
    list.flatMap((hook, i) => {
      const guard = typeof hook === 'function' ? hook.name : ''
      if (!REFUSING.has(guard)) return []
      const letPass = ({ args, data }: { args?: unknown; data?: unknown }) => args ?? data
      return [{ guard, apply: () => replace(list, String(i), letPass) }]
    }),
  )
}
