import { startOfDay } from '@/domain/dates'
import type { SearchRequest } from '@/domain/search/request'
import { startOfShanghaiDay } from '@/domain/shanghai-day'

/** The parameters of one statement, numbered as they are added. */
export class Parameters {
  readonly values: unknown[] = []

  add(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

type Filter = Pick<SearchRequest, 'kind' | 'union' | 'column' | 'from' | 'to'>

/** The conditions of the filters as SQL that follows other conditions; empty without a filter. */
export function filterSql(filter: Filter, parameters: Parameters): string {
  const { kind, union, column, from, to } = filter
  const conditions = [
    kind && `collection = ${parameters.add(kind)}`,
    union && `union_id = (SELECT id FROM unions WHERE slug = ${parameters.add(union)})`,
    column && `column_id = (SELECT id FROM columns WHERE slug = ${parameters.add(column)})`,
    from && `date >= ${parameters.add(startOfDay(from))}`,
    to && `date < ${parameters.add(startOfShanghaiDay(startOfDay(to), 1))}`,
  ]
  return conditions
    .filter(Boolean)
    .map((condition) => ` AND ${condition}`)
    .join('')
}
