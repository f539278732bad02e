import type { CollectionConfig } from 'payload'
import { hasRole } from '@/domain/roles'
import { UNION_KINDS } from '@/domain/union'
import { openUnions } from './access/open-unions'
import { administrators, nobody, nobodyField } from './access/roles'
import { fixedSlugField } from './fields/fixed-slug'
import { pictureField } from './fields/picture'
import { selectOptions } from './fields/select-options'
import { auditChange } from './hooks/audit'
import { invalidateAlways } from './hooks/invalidate-pages'
import { keepFormerAddressAlways } from './hooks/keep-former-address'
import { keepSearchable } from './hooks/keep-searchable'
import { openPicturesWithoutDrafts } from './hooks/open-pictures'
import { mergeUnion } from './union-merge/merge-union'

/** The unions of the city and their tree. Nothing is deleted: content hangs on it. */
export const unions: CollectionConfig = {
  slug: 'unions',
  labels: { singular: '工会', plural: '工会' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'parent'], group: '管理' },
  access: { create: administrators, read: openUnions, update: administrators, delete: nobody },
  endpoints: [mergeUnion],
  defaultSort: 'order',
  hooks: {
    afterChange: [
      invalidateAlways,
      keepFormerAddressAlways,
      openPicturesWithoutDrafts,
      auditChange(
        'name',
        'shortName',
        'slug',
        'kind',
        'parent',
        'order',
        'intro',
        'contact',
        'mergedInto',
      ),
      keepSearchable,
    ],
  },
  fields: [
    { name: 'name', type: 'text', label: '全称', required: true, unique: true, maxLength: 60 },
    { name: 'shortName', type: 'text', label: '简称', required: true, maxLength: 20 },
    fixedSlugField,
    {
      name: 'kind',
      type: 'select',
      label: '类型',
      required: true,
      options: selectOptions(UNION_KINDS),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'unions',
      label: '上级工会',
      index: true,
      filterOptions: { mergedInto: { exists: false } },
    },
    { name: 'order', type: 'number', label: '排序', defaultValue: 100 },
    { name: 'intro', type: 'textarea', label: '简介', maxLength: 600 },
    pictureField('picture', '题图'),
    {
      name: 'contact',
      type: 'group',
      label: '联系方式',
      fields: [
        { name: 'phone', type: 'text', label: '电话', maxLength: 40 },
        { name: 'address', type: 'text', label: '地址', maxLength: 120 },
        { name: 'email', type: 'email', label: '邮箱' },
        { name: 'hours', type: 'text', label: '办公时间', maxLength: 80 },
      ],
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'unions',
      label: '已并入',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: {
        readOnly: true,
        condition: ({ mergedInto }) => Boolean(mergedInto),
        description: '这个工会已经撤并，不再公开；它的内容和账号都在并入的工会名下。',
      },
    },
    {
      name: 'merge',
      type: 'ui',
      admin: {
        components: { Field: '@/components/admin/merge-union/merge-union#MergeUnion' },
        condition: ({ mergedInto }, _, { user }) => hasRole(user, 'admin') && !mergedInto,
      },
    },
  ],
}
