import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'

const refuse = (sentence: string) => new APIError(sentence, 400, null, true)

/** The most rows one request of the REST API answers with. */
export const MAX_ROWS = 100

/** The names of all fields that lead to another document. */
export function relationshipNames(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return [field.name]
    const blocks = field.type === 'blocks' ? field.blocks : []
    const below = 'flattenedFields' in field ? relationshipNames(field.flattenedFields) : []
    return [
      ...below,
      ...blocks.flatMap((block) =>
        'flattenedFields' in block ? relationshipNames(block.flattenedFields) : [],
      ),
    ]
  })
}

const OWN_PARTS = new Set(['id', 'value', 'relationTo'])

/** Whether a path asks for a field of the document that a relationship leads to, past the document's number. */
export function crosses(path: string, names: ReadonlySet<string>): boolean {
  const steps = path.replace(/^-/, '').replaceAll('__', '.').split('.')
  return steps.some(
    (step, at) => names.has(step) && steps.slice(at + 1).some((next) => !OWN_PARTS.has(next)),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** The same for a condition, with the conditions inside it; an object for an operand is a query of its own. */
export function conditionCrosses(where: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(where)) return where.some((part) => conditionCrosses(part, names))
  if (!isObject(where)) return false
  return Object.entries(where).some(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return conditionCrosses(value, names)
    if (crosses(key, names)) return true
    return isObject(value) && Object.values(value).some(hasObject)
  })
}

const hasObject = (operand: unknown): boolean =>
  Array.isArray(operand) ? operand.some(isObject) : isObject(operand)

type Query = {
  where?: unknown
  sort?: string | string[]
  field?: unknown
  draft?: boolean
  limit?: number
  pagination?: boolean
}

/**
 * With `draft` Payload checks a throw-away copy of the condition, and always one of the order: the access to the
 * document at the other end of a relationship is lost on the way, and its hidden words could be asked for one by one.
 */
export function refuseCrossing(fields: FlattenedField[]): CollectionBeforeOperationHook {
  const names = new Set(relationshipNames(fields))
  return ({ args, overrideAccess }) => {
    if (overrideAccess) return args
    const { where, sort, field, draft } = args as Query
    const paths = [sort ?? [], field ?? []].flat()
    const asked = paths.some((path) => typeof path !== 'string' || crosses(path, names))
    if (asked || (draft && conditionCrosses(where, names)))
      throw refuse('不能按关联内容里的字段查询或排序。')
    return args
  }
}

/** Reads by REST come in pages of at most `MAX_ROWS`; `limit=0` and `pagination=false` would be the whole table. */
export const boundRows: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!isRest(req) || (operation !== 'read' && operation !== 'readDistinct')) return args
  const { limit } = args as Query
  if (limit === undefined) return { ...args, pagination: true }
  const rows = Number.isInteger(limit) && limit > 0 ? Math.min(limit, MAX_ROWS) : MAX_ROWS
  return { ...args, limit: rows, pagination: true }
}

const isRest = (req: PayloadRequest) => req.payloadAPI === 'REST'
