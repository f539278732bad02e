import type { CollectionConfig } from 'payload'
import { COPY_DECISIONS, COPY_LEVELS } from '@/domain/copy-desk/decision'
import { COPY_OFFICES } from '@/domain/copy-desk/let-stand'
import { recordsOfOwnUnion } from './access/content'
import { nobody } from './access/roles'
import { dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'

/**
 * What became of the findings of copy-check: taken or let stand, which words, by whom, when, why. Written by
 * `POST /api/…/:id/copy-check` alone, changed and deleted by nobody: a record stays when its document or account is gone.
 */
export const copyDecisions: CollectionConfig = {
  slug: 'copy-decisions',
  labels: { singular: '校对记录', plural: '校对记录' },
  admin: {
    useAsTitle: 'quote',
    defaultColumns: ['at', 'title', 'decision', 'quote', 'level', 'byName', 'why'],
    group: '内容',
  },
  access: { create: nobody, read: recordsOfOwnUnion, update: nobody, delete: nobody },
  defaultSort: '-at',
  lockDocuments: false,
  indexes: [{ fields: ['collection', 'document'] }],
  fields: [
    { name: 'collection', type: 'text', label: '所在栏', required: true, admin: { hidden: true } },
    { name: 'document', type: 'number', label: '编号', required: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: '标题' },
    { name: 'union', type: 'relationship', relationTo: 'unions', label: '工会', maxDepth: 1 },
    {
      name: 'decision',
      type: 'select',
      label: '处理',
      required: true,
      options: selectOptions(COPY_DECISIONS),
    },
    { name: 'rule', type: 'text', label: '规则', required: true },
    {
      name: 'level',
      type: 'select',
      label: '级别',
      required: true,
      options: selectOptions(COPY_LEVELS),
    },
    { name: 'field', type: 'text', required: true, admin: { hidden: true } },
    { name: 'place', type: 'text', label: '位置', required: true },
    { name: 'quote', type: 'text', label: '原文' },
    { name: 'sentence', type: 'textarea', label: '原句' },
    { name: 'reason', type: 'textarea', label: '校对意见' },
    { name: 'replacement', type: 'text', label: '改为' },
    { name: 'why', type: 'textarea', label: '理由' },
    { name: 'by', type: 'relationship', relationTo: 'users', label: '经办人', maxDepth: 0 },
    { name: 'byName', type: 'text', label: '姓名', required: true },
    {
      name: 'office',
      type: 'select',
      label: '身份',
      required: true,
      options: selectOptions(COPY_OFFICES),
    },
    { name: 'at', type: 'date', label: '时间', required: true, index: true, admin: dayAndTime },
  ],
}
