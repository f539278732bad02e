import type { ArrayField } from 'payload'
import { staffField } from '../access/roles'
import { hotspotsField } from './hotspots'

/** The pages of an issue: on each its stories in their order, and the picture of the printed page where there is one. */
export const editionPagesField: ArrayField = {
  name: 'pages',
  type: 'array',
  label: '版面',
  labels: { singular: '版', plural: '版' },
  maxRows: 200,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: '版次',
          required: true,
          maxLength: 8,
          validate: (value: string | null | undefined) =>
            /^[0-9A-Za-z-]{1,8}$/.test(value ?? '') || '请写成 1 或 A02 的样子',
        },
        { name: 'name', type: 'text', label: '版名', maxLength: 20 },
      ],
    },
    {
      name: 'stories',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: '稿件（按版面顺序）',
    },
    {
      name: 'scan',
      type: 'upload',
      relationTo: 'media',
      label: '版面图',
      admin: { description: '印出来的整版照片或扫描件；随报纸一起公开' },
    },
    hotspotsField,
    {
      name: 'text',
      type: 'textarea',
      label: '导入原文',
      access: { read: staffField },
    },
  ],
}
