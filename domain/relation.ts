/** The id behind a relation, which Payload hands over as an id or, populated, as the document; null for neither. */
export function relationId(relation: unknown): number | null {
  const id =
    typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
  return typeof id === 'number' ? id : null
}

/** The ids behind a relation to many; none where it was never filled in. */
export const relationIds = (relations: unknown): number[] =>
  Array.isArray(relations) ? relations.flatMap((one) => relationId(one) ?? []) : []
