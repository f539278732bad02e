import type { CollectionConfig } from 'payload'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { publishedContentAccess } from './access/published-content'
import { firstPublishedAtField } from './fields/first-published-at'
import { pictureField } from './fields/picture'
import { newspaperEditor } from './fields/rich-text'
import { selectOptions } from './fields/select-options'
import { slugField } from './fields/slug'
import { unionField } from './fields/union'
import { viewsField } from './fields/views'
import { publishedContentHooks } from './hooks/published-content'

/** 工匠: the people of the gallery. */
export const craftsmen: CollectionConfig = {
  slug: 'craftsmen',
  labels: { singular: '工匠', plural: '工匠' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'trade', 'union', '_status'],
    group: '内容',
  },
  access: publishedContentAccess,
  versions: { drafts: true, maxPerDoc: 20 },
  hooks: publishedContentHooks,
  fields: [
    { name: 'name', type: 'text', label: '姓名', required: true, maxLength: 30 },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: '级别',
          required: true,
          options: selectOptions(CRAFTSMAN_LEVELS),
        },
        { name: 'year', type: 'number', label: '命名年份', min: 1949, max: 2100 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'trade', type: 'text', label: '工种', required: true, maxLength: 30 },
        { name: 'employer', type: 'text', label: '单位', maxLength: 80 },
      ],
    },
    pictureField('portrait', '肖像'),
    { name: 'motto', type: 'text', label: '一句话', maxLength: 60 },
    { name: 'story', type: 'richText', label: '事迹', editor: newspaperEditor },
    {
      name: 'studio',
      type: 'relationship',
      relationTo: 'studios',
      label: '所在工作室',
      index: true,
    },
    slugField('name'),
    unionField,
    viewsField,
    firstPublishedAtField,
  ],
}
