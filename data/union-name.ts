import type { UnionName } from '@/domain/union'
import type { Union } from '@/payload-types'

/** The `populate.unions` of every query that names a union. */
export const unionNameSelect = { name: true, shortName: true, slug: true } as const

type Stored = Pick<Union, 'id'> & Partial<Union>

/** @param union the relation, populated; null where there is none */
export function unionNameOf(union: number | Stored | null | undefined): UnionName | null {
  if (typeof union !== 'object' || union === null || !union.name || !union.slug) return null
  return {
    id: union.id,
    name: union.name,
    shortName: union.shortName ?? union.name,
    slug: union.slug,
  }
}
