import type { RelationshipField } from 'payload'

/** Whose document it is. The hook `keepUnion` fills it and keeps it. */
export const unionField: RelationshipField = {
  name: 'union',
  type: 'relationship',
  relationTo: 'unions',
  label: '所属工会',
  required: true,
  index: true,
  admin: { position: 'sidebar' },
}
