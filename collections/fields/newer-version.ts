import type { UIField } from 'payload'

/** Stands above the words when somebody else has saved a newer version meanwhile; nothing is stored in the document. */
export const newerVersionField: UIField = {
  name: 'newerVersion',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/components/admin/newer-version/newer-version#NewerVersion' },
  },
}
