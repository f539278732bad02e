import type { CollectionConfig } from 'payload'
import { ACHIEVEMENT_KINDS, PROJECT_PHASES, STUDIO_LEVELS } from '@/domain/studio'
import { publishedContentAccess } from './access/published-content'
import { firstPublishedAtField } from './fields/first-published-at'
import { importedFromField } from './fields/imported-from'
import { pictureField } from './fields/picture'
import { newspaperEditor } from './fields/rich-text'
import { selectOptions } from './fields/select-options'
import { slugField } from './fields/slug'
import { unionField } from './fields/union'
import { viewsField } from './fields/views'
import { publishedContentHooks } from './hooks/published-content'

/** 职工创新工作室: what an enterprise's workers develop together, with a ledger of what came of it. */
export const studios: CollectionConfig = {
  slug: 'studios',
  labels: { singular: '创新工作室', plural: '创新工作室' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'union', 'level', '_status'],
    group: '内容',
  },
  access: publishedContentAccess,
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 20 },
  hooks: publishedContentHooks,
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true, maxLength: 60 },
    {
      type: 'row',
      fields: [
        { name: 'employer', type: 'text', label: '所在单位', required: true, maxLength: 80 },
        { name: 'founded', type: 'number', label: '成立年份', min: 1949, max: 2100 },
        { name: 'leader', type: 'text', label: '领衔人', maxLength: 30 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'field', type: 'text', label: '领域', maxLength: 40 },
        { name: 'level', type: 'select', label: '级别', options: selectOptions(STUDIO_LEVELS) },
      ],
    },
    { name: 'summary', type: 'textarea', label: '一句话介绍', maxLength: 200 },
    { name: 'body', type: 'richText', label: '详细介绍', editor: newspaperEditor },
    pictureField('picture', '题图'),
    {
      name: 'projects',
      type: 'array',
      label: '项目',
      labels: { singular: '项目', plural: '项目' },
      maxRows: 100,
      fields: [
        { name: 'name', type: 'text', label: '名称', required: true, maxLength: 80 },
        { name: 'phase', type: 'select', label: '阶段', options: selectOptions(PROJECT_PHASES) },
        { name: 'summary', type: 'textarea', label: '说明', maxLength: 300 },
      ],
    },
    {
      name: 'achievements',
      type: 'array',
      label: '成果台账',
      labels: { singular: '成果', plural: '成果' },
      maxRows: 500,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: '类型',
              required: true,
              options: selectOptions(ACHIEVEMENT_KINDS),
            },
            {
              name: 'count',
              type: 'number',
              label: '数量',
              required: true,
              defaultValue: 1,
              min: 1,
            },
            { name: 'year', type: 'number', label: '年份', min: 1949, max: 2100 },
          ],
        },
        { name: 'title', type: 'text', label: '名称', maxLength: 120 },
        { name: 'evidence', type: 'text', label: '依据', maxLength: 200 },
      ],
    },
    slugField('name'),
    unionField,
    viewsField,
    firstPublishedAtField,
    importedFromField,
  ],
}
