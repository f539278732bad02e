import type { CollectionConfig } from 'payload'
import { holdsInOrder } from '@/domain/desk-lists'
import { administrators, staff } from './access/roles'
import { day } from './fields/date-format'
import { auditChange, auditDeletion } from './hooks/audit'

const FIELDS = ['person', 'title', 'since', 'until', 'rank']

/** 职务表: who held which office from when until when, for copy-check. Empty until administrators fill it. */
export const offices: CollectionConfig = {
  slug: 'offices',
  labels: { singular: '职务', plural: '职务表' },
  admin: {
    useAsTitle: 'person',
    defaultColumns: ['person', 'title', 'since', 'until', 'rank'],
    group: '管理',
    description: '校对时核对姓名、职务和排名。离任的填上止任日期，不要删除。',
  },
  access: { create: administrators, read: staff, update: administrators, delete: administrators },
  defaultSort: 'rank',
  hooks: {
    afterChange: [auditChange(...FIELDS)],
    afterDelete: [auditDeletion(...FIELDS)],
  },
  fields: [
    { name: 'person', type: 'text', label: '姓名', required: true, index: true, maxLength: 20 },
    { name: 'title', type: 'text', label: '职务', required: true, maxLength: 60 },
    { name: 'since', type: 'date', label: '任职日期', required: true, admin: day },
    {
      name: 'until',
      type: 'date',
      label: '止任日期',
      admin: { ...day, description: '在任的留空。' },
      validate: (until: unknown, { siblingData }: { siblingData: { since?: unknown } }) =>
        holdsInOrder(siblingData.since, until) || '止任日期不能早于任职日期。',
    },
    {
      name: 'rank',
      type: 'number',
      label: '排名',
      min: 1,
      admin: { description: '1 为最前；不排名的留空。' },
    },
  ],
}
