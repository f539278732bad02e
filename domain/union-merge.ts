import { docTag, listTag } from './cache-tags'

export type MergeUnion = { id: number; parent: number | null; mergedInto: number | null }

export type MergeRefusal = 'unknown' | 'same' | 'merged-before' | 'target-closed' | 'target-below'

export const MERGE_REFUSALS: Record<MergeRefusal, string> = {
  unknown: '没有选定并入的工会。',
  same: '不能并入自身。',
  'merged-before': '这个工会已经并入另一个工会。',
  'target-closed': '要并入的工会已经撤并，请选它并入的工会。',
  'target-below': '要并入的工会是它的下级，请先把下级改到别的上级之下。',
}

/**
 * Whether a union may be merged into another:
 * - both exist and are two; the other is not closed itself;
 * - it was not merged before, unless into the same one: whatever came in between is swept up by doing it again;
 * - the other does not stand below it, as its subordinates come under the other and would stand above themselves.
 */
export function refuseMerge(
  from: MergeUnion | undefined,
  into: MergeUnion | undefined,
  unions: readonly MergeUnion[],
): MergeRefusal | null {
  if (!from || !into) return 'unknown'
  if (from.id === into.id) return 'same'
  if (from.mergedInto !== null && from.mergedInto !== into.id) return 'merged-before'
  if (into.mergedInto !== null) return 'target-closed'
  return isBelow(into, from.id, unions) ? 'target-below' : null
}

function isBelow(union: MergeUnion, above: number, unions: readonly MergeUnion[]): boolean {
  const parents = new Map(unions.map(({ id, parent }) => [id, parent]))
  const seen = new Set<number>()
  for (let id = union.parent; id !== null && !seen.has(id); id = parents.get(id) ?? null) {
    if (id === above) return true
    seen.add(id)
  }
  return false
}

/** A column of the database that holds the number of a union. */
export type UnionReference = { table: string; column: string }

const STAYS = new Set(['payload_locked_documents_rels.unions_id', 'unions.merged_into_id'])

/** What moves with a merger: every column that points to unions, found in the database, but locks and the merger itself. */
export const referencesToMove = (references: readonly UnionReference[]): UnionReference[] =>
  references.filter(({ table, column }) => !STAYS.has(`${table}.${column}`))

const LISTED = ['articles', 'events', 'studios', 'craftsmen', 'pledges', 'editions']

/** Every page that names one of the two, and every list that one of them is in. */
export const tagsOfMerge = (from: number, into: number): string[] => [
  docTag('unions', from),
  docTag('unions', into),
  listTag('unions'),
  listTag('redirects'),
  ...LISTED.flatMap((collection) => [
    listTag(collection),
    listTag(collection, from),
    listTag(collection, into),
  ]),
]
