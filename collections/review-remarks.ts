import type { CollectionConfig } from 'payload'
import { REVIEW_STATES } from '@/domain/review'
import { recordsOfOwnUnion } from './access/content'
import { nobody } from './access/roles'
import { dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'

/**
 * What reviewers remark on a line of a story, and that it has been seen to: an entry that `answers` another. Written by
 * `POST /api/articles/:id/remarks` alone, changed and deleted by nobody; the quote is kept whatever becomes of the line.
 */
export const reviewRemarks: CollectionConfig = {
  slug: 'review-remarks',
  labels: { singular: '审稿批注', plural: '审稿批注' },
  admin: {
    useAsTitle: 'words',
    defaultColumns: ['at', 'story', 'byName', 'words', 'blocking'],
    group: '内容',
  },
  access: { create: nobody, read: recordsOfOwnUnion, update: nobody, delete: nobody },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'articles',
      label: '稿件',
      index: true,
      maxDepth: 1,
    },
    { name: 'union', type: 'relationship', relationTo: 'unions', label: '工会', maxDepth: 1 },
    {
      name: 'answers',
      type: 'relationship',
      relationTo: 'review-remarks',
      label: '所答批注',
      maxDepth: 0,
    },
    {
      name: 'from',
      type: 'select',
      label: '稿件状态',
      required: true,
      options: selectOptions(REVIEW_STATES),
    },
    { name: 'quote', type: 'textarea', label: '原文' },
    { name: 'words', type: 'textarea', label: '批注' },
    { name: 'blocking', type: 'checkbox', label: '须改', defaultValue: false },
    { name: 'by', type: 'relationship', relationTo: 'users', label: '经办人', maxDepth: 0 },
    { name: 'byName', type: 'text', label: '姓名', required: true },
    { name: 'at', type: 'date', label: '时间', required: true, index: true, admin: dayAndTime },
  ],
}
