import {
  APIError,
  type CollectionBeforeOperationHook,
  type FieldAccess,
  type FlattenedField,
} from 'payload'

/** The access to reading that stands on a field or above it, from the top down. */
function guardsOn(path: string, fields: readonly FlattenedField[]): FieldAccess[] {
  const [name, ...rest] = path.replace(/^-/, '').replaceAll('__', '.').split('.')
  const field = fields.find((each) => each.name === name)
  if (!field) return []
  const own = 'access' in field && field.access?.read ? [field.access.read] : []
  const inner = 'flattenedFields' in field ? field.flattenedFields : []
  return [...own, ...(rest.length > 0 ? guardsOn(rest.join('.'), inner) : [])]
}

/**
 * Payload asks a field's access where a condition names it, not where an order does: colleagues sorted by their e-mail
 * addresses would tell, one after the other, which of two comes first.
 */
export function refuseHiddenOrder(
  fields: readonly FlattenedField[],
): CollectionBeforeOperationHook {
  return async ({ args, overrideAccess, req }) => {
    if (overrideAccess) return args
    const { sort, field } = args as { sort?: string | string[]; field?: unknown }
    const paths = [sort ?? [], field ?? []].flat().flatMap((path) => String(path).split(','))
    for (const path of paths) {
      for (const mayRead of guardsOn(path, fields)) {
        if (!(await mayRead({ req })))
          throw new APIError('不能按看不到的字段排序。', 400, null, true)
      }
    }
    return args
  }
}
