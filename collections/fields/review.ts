import type { GroupField } from 'payload'
import { REVIEW_STAGES, REVIEW_STATES } from '@/domain/review'
import { nobodyField, staffField } from '../access/roles'
import { dayAndTime } from './date-format'
import { selectOptions } from './select-options'

const closed = { create: nobodyField, update: nobodyField }
const byAndAt = [
  {
    name: 'by',
    type: 'relationship',
    relationTo: 'users',
    label: '经办人',
    required: true,
    maxDepth: 0,
  },
  { name: 'byName', type: 'text', label: '姓名', required: true },
  { name: 'at', type: 'date', label: '时间', required: true, admin: dayAndTime },
] as const

/** Where a story stands in review and who signed what: written by the acts of collections/review/ alone. */
export const reviewField: GroupField = {
  name: 'review',
  type: 'group',
  label: '审稿',
  access: { read: staffField, ...closed },
  admin: { position: 'sidebar', readOnly: true },
  fields: [
    {
      name: 'state',
      type: 'select',
      label: '状态',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: selectOptions(REVIEW_STATES),
    },
    { name: 'urgent', type: 'checkbox', label: '急稿', defaultValue: false },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '提交人',
      maxDepth: 0,
    },
    { name: 'submittedAt', type: 'date', label: '提交时间', admin: dayAndTime },
    {
      name: 'signOffs',
      type: 'array',
      label: '签字',
      fields: [
        {
          name: 'stage',
          type: 'select',
          label: '审次',
          required: true,
          options: selectOptions(REVIEW_STAGES),
        },
        ...byAndAt,
      ],
    },
    {
      name: 'returns',
      type: 'array',
      label: '退回与撤稿',
      fields: [...byAndAt, { name: 'reason', type: 'textarea', label: '理由', required: true }],
    },
  ],
}
