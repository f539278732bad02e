import type { CollectionConfig } from 'payload'
import { administrators, nobody } from './access/roles'
import { dayAndTime } from './fields/date-format'

/** Who did what to which document; kept by the system, read by administrators, changed by nobody. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '操作记录', plural: '操作记录' },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['at', 'actor', 'action', 'collection', 'document'],
    group: '管理',
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    { name: 'at', type: 'date', label: '时间', required: true, index: true, admin: dayAndTime },
    { name: 'actor', type: 'relationship', relationTo: 'users', label: '经办人', maxDepth: 1 },
    { name: 'action', type: 'text', label: '操作', required: true },
    { name: 'collection', type: 'text', label: '对象', required: true, index: true },
    { name: 'document', type: 'text', label: '编号', index: true },
    { name: 'before', type: 'json', label: '原值' },
    { name: 'after', type: 'json', label: '新值' },
  ],
}
