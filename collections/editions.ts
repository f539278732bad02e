import type { CollectionConfig } from 'payload'
import { publishedContentAccess } from './access/published-content'
import { nobodyField } from './access/roles'
import { day } from './fields/date-format'
import { editionPagesField } from './fields/edition-pages'
import { firstPublishedAtField } from './fields/first-published-at'
import { unionField } from './fields/union'
import { keepEditionDay, validateDay } from './hooks/keep-edition-day'
import { publishedContentHooks } from './hooks/published-content'

/** One issue of a paper: its pages, and on each the stories in their order. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: '报纸', plural: '报纸' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', 'union', '_status'],
    group: '内容',
  },
  access: publishedContentAccess,
  defaultSort: '-date',
  versions: { drafts: true, maxPerDoc: 20 },
  hooks: {
    ...publishedContentHooks,
    beforeValidate: [...(publishedContentHooks?.beforeValidate ?? []), keepEditionDay],
  },
  indexes: [{ fields: ['publication', 'day', 'union'], unique: true }],
  fields: [
    { name: 'publication', type: 'text', label: '报名', required: true, maxLength: 30 },
    {
      // The newspaper's own day: what the address /editions/DATE says, free of any time zone.
      name: 'day',
      type: 'text',
      label: '出版日',
      required: true,
      index: true,
      validate: validateDay,
      access: { update: nobodyField },
      admin: { description: '网址的一部分，写成 2026-11-23 的样子，建立之后不能再改' },
    },
    {
      // Follows the day, for sorting: whoever makes an issue gives the day only.
      name: 'date',
      type: 'date',
      label: '日期',
      required: true,
      index: true,
      validate: () => true,
      admin: { ...day, readOnly: true },
    },
    { name: 'title', type: 'text', label: '标题', maxLength: 60 },
    editionPagesField,
    unionField,
    firstPublishedAtField,
  ],
}
