import type { CollectionConfig } from 'payload'
import { cityDesk, nobody, nobodyField, staff } from './access/roles'
import { auditChange } from './hooks/audit'
import { guardLoan } from './loans/guard-loan'
import { invalidateHosts } from './loans/invalidate-hosts'

/**
 * 转登: on which other unions' pages a story stands. Nothing is copied: their lists and feeds name the story itself, with
 * the union that it comes from (docs/decisions/0019-lent-stories.md). Where it stands is public; taken back, the list
 * is shorter or empty.
 */
export const loans: CollectionConfig = {
  slug: 'loans',
  labels: { singular: '转登', plural: '转登' },
  admin: { defaultColumns: ['story', 'unions', 'updatedAt'], group: '内容' },
  access: { create: cityDesk, read: staff, update: cityDesk, delete: nobody },
  defaultSort: '-updatedAt',
  disableBulkEdit: true,
  hooks: {
    beforeChange: [guardLoan],
    afterChange: [invalidateHosts, auditChange('story', 'unions')],
  },
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'articles',
      label: '稿件',
      required: true,
      unique: true,
      filterOptions: ({ data }) => (data?.id ? true : { _status: { equals: 'published' } }),
      access: { update: nobodyField },
      admin: { allowCreate: false },
    },
    {
      name: 'unions',
      type: 'relationship',
      relationTo: 'unions',
      hasMany: true,
      label: '转登到',
      filterOptions: { mergedInto: { exists: false } },
      admin: {
        description: '稿件会出现在这些工会的页面和订阅里，注明来源。去掉一个，就从那里撤下。',
      },
    },
  ],
}
