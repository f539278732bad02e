import type { CollectionConfig } from 'payload'
import { WORD_LEVELS } from '@/domain/desk-lists'
import { administrators, staff } from './access/roles'
import { selectOptions } from './fields/select-options'
import { auditChange, auditDeletion } from './hooks/audit'

const TYPE_AND_ENTER = '输入一个词，按回车'

const FIELDS = ['words', 'level', 'reason', 'suggestion', 'except', 'onlyWith', 'unlessWith']

/** 用词规范: words that copy-check stops or questions, besides the list that comes with the portal. Empty at first. */
export const copyWords: CollectionConfig = {
  slug: 'copy-words',
  labels: { singular: '用词规范', plural: '用词规范' },
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['words', 'level', 'reason', 'suggestion'],
    group: '管理',
    description: '校对时检查的词语，补充系统自带的词表。改动即时生效。',
  },
  access: { create: administrators, read: staff, update: administrators, delete: administrators },
  hooks: {
    afterChange: [auditChange(...FIELDS, 'evenInSpeech')],
    afterDelete: [auditDeletion(...FIELDS, 'evenInSpeech')],
  },
  fields: [
    {
      name: 'words',
      type: 'text',
      label: '词语',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 50,
      maxLength: 40,
      admin: { placeholder: TYPE_AND_ENTER, description: '同一毛病的词写在一起。' },
    },
    {
      name: 'level',
      type: 'select',
      label: '级别',
      required: true,
      defaultValue: 'advisory',
      options: selectOptions(WORD_LEVELS),
    },
    { name: 'reason', type: 'text', label: '理由', required: true, maxLength: 120 },
    { name: 'suggestion', type: 'text', label: '建议改为', maxLength: 120 },
    {
      name: 'except',
      type: 'text',
      label: '例外',
      hasMany: true,
      maxLength: 40,
      admin: {
        placeholder: TYPE_AND_ENTER,
        description: '含有该词而没有毛病的，如词语是“亲自”，例外写“父亲自”。',
      },
    },
    {
      name: 'onlyWith',
      type: 'text',
      label: '仅当同句出现',
      hasMany: true,
      maxLength: 40,
      admin: { placeholder: TYPE_AND_ENTER },
    },
    {
      name: 'unlessWith',
      type: 'text',
      label: '同句出现则放行',
      hasMany: true,
      maxLength: 40,
      admin: { placeholder: TYPE_AND_ENTER },
    },
    { name: 'evenInSpeech', type: 'checkbox', label: '引语里也检查', defaultValue: false },
  ],
}
