import type { CollectionSlug, RelationshipField } from 'payload'

/** A list of documents that this one is about. */
export function relatedField(
  name: string,
  relationTo: CollectionSlug,
  label: string,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    index: true,
    admin: { position: 'sidebar' },
  }
}
