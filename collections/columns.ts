import type { CollectionConfig } from 'payload'
import { COLUMN_KINDS } from '@/domain/article'
import { anyone, chiefsAndAdministrators, nobody } from './access/roles'
import { fixedSlugField } from './fields/fixed-slug'
import { selectOptions } from './fields/select-options'
import { auditChange } from './hooks/audit'
import { invalidateAlways } from './hooks/invalidate-pages'
import { keepFormerAddressAlways } from './hooks/keep-former-address'
import { keepSearchable } from './hooks/keep-searchable'

/** 栏目: where stories stand in the paper, for good or as long as something is being followed. */
export const columns: CollectionConfig = {
  slug: 'columns',
  labels: { singular: '栏目', plural: '栏目' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'order'], group: '内容' },
  access: {
    create: chiefsAndAdministrators,
    read: anyone,
    update: chiefsAndAdministrators,
    delete: nobody,
  },
  defaultSort: 'order',
  hooks: {
    afterChange: [
      invalidateAlways,
      keepFormerAddressAlways,
      auditChange('name', 'slug', 'kind', 'order', 'intro'),
      keepSearchable,
    ],
  },
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true, unique: true, maxLength: 20 },
    fixedSlugField,
    {
      name: 'kind',
      type: 'select',
      label: '类型',
      required: true,
      defaultValue: 'permanent',
      options: selectOptions(COLUMN_KINDS),
    },
    { name: 'order', type: 'number', label: '排序', defaultValue: 100 },
    { name: 'intro', type: 'textarea', label: '栏目说明', maxLength: 300 },
  ],
}
