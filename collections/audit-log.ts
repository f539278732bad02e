import type { CollectionConfig } from 'payload'
import { administrators, nobody } from './access/roles'
import { exportLog } from './audit/export-log'
import { dayAndTime } from './fields/date-format'

const cell = (name: string) => ({
  components: { Cell: `@/components/admin/audit/cells#${name}` },
})

/**
 * Who did what to which document from where; written by the system, read by administrators, changed by nobody: the
 * database refuses it too, and chains the entries (docs/decisions/0014-audit-log.md). Nothing is ever purged.
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '操作记录', plural: '操作记录' },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['at', 'actor', 'action', 'collection', 'document', 'address'],
    group: '管理',
    components: { beforeListTable: ['@/components/admin/audit/audit-tools#AuditTools'] },
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  endpoints: [exportLog],
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    { name: 'at', type: 'date', label: '时间', required: true, index: true, admin: dayAndTime },
    { name: 'actor', type: 'relationship', relationTo: 'users', label: '经办人', maxDepth: 1 },
    { name: 'action', type: 'text', label: '操作', required: true, admin: cell('ActionCell') },
    {
      name: 'collection',
      type: 'text',
      label: '对象',
      required: true,
      index: true,
      admin: cell('SubjectCell'),
    },
    { name: 'document', type: 'text', label: '编号', index: true },
    { name: 'address', type: 'text', label: '来源地址', admin: cell('AddressCell') },
    { name: 'before', type: 'json', label: '原值' },
    { name: 'after', type: 'json', label: '新值' },
  ],
}
