import type { GroupField } from 'payload'
import { nobodyField, staffField } from '../access/roles'

/** Where the importer found it, so that the same page imported twice finds what it made before. */
export const importedFromField: GroupField = {
  name: 'importedFrom',
  type: 'group',
  label: '导入来源',
  access: { read: staffField, update: nobodyField },
  admin: { readOnly: true, condition: (data) => Boolean(data?.importedFrom?.fingerprint) },
  fields: [
    {
      name: 'fingerprint',
      type: 'text',
      label: '指纹',
      index: true,
      // The importer finds by it what it made; a copy was not made by it.
      hooks: { beforeDuplicate: [() => null] },
    },
    { name: 'edition', type: 'relationship', relationTo: 'editions', label: '报纸' },
    { name: 'pageNumber', type: 'text', label: '版次' },
    { name: 'quote', type: 'textarea', label: '原文依据' },
  ],
}
