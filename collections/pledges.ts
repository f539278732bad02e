import type { CollectionConfig } from 'payload'
import { publishedContentAccess } from './access/published-content'
import { day } from './fields/date-format'
import { firstPublishedAtField } from './fields/first-published-at'
import { pictureField } from './fields/picture'
import { newspaperEditor } from './fields/rich-text'
import { signedOnPaperField } from './fields/signed-on-paper'
import { slugField } from './fields/slug'
import { unionField } from './fields/union'
import { viewsField } from './fields/views'
import { publishedContentHooks } from './hooks/published-content'

const unique = (ids: unknown[]) => [...new Set(ids)]

/** 倡议: a text that unions launch together and people sign. Signatures are counted, never listed with personal data. */
export const pledges: CollectionConfig = {
  slug: 'pledges',
  labels: { singular: '倡议', plural: '倡议' },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'union', '_status'], group: '内容' },
  access: publishedContentAccess,
  versions: { drafts: true, maxPerDoc: 20 },
  hooks: publishedContentHooks,
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 80 },
    { name: 'text', type: 'richText', label: '倡议书', required: true, editor: newspaperEditor },
    {
      name: 'launchedBy',
      type: 'relationship',
      relationTo: 'unions',
      hasMany: true,
      label: '发起工会',
      maxRows: 30,
      hooks: { beforeValidate: [({ value }) => (Array.isArray(value) ? unique(value) : value)] },
    },
    { name: 'launchedAt', type: 'date', label: '发起日期', admin: day },
    { name: 'event', type: 'relationship', relationTo: 'events', label: '发起活动', index: true },
    pictureField('picture', '题图'),
    signedOnPaperField,
    slugField('title'),
    unionField,
    viewsField,
    firstPublishedAtField,
  ],
}
