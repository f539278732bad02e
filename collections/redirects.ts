import type { CollectionConfig } from 'payload'
import { administrators, nobody } from './access/roles'

/** Former addresses and where they lead now; kept by the system. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: '旧网址', plural: '旧网址' },
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to'], group: '管理' },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  fields: [
    { name: 'from', type: 'text', label: '旧网址', required: true, unique: true, index: true },
    { name: 'to', type: 'text', label: '新网址', required: true },
  ],
}
