import type { CollectionConfig } from 'payload'
import { RETURN_CODES, REVIEW_ACTIONS, REVIEW_STATES } from '@/domain/review'
import { recordsOfOwnUnion } from './access/content'
import { nobody } from './access/roles'
import { reviewRecordFields } from './fields/review-record'
import { selectOptions } from './fields/select-options'

/**
 * Who did what to which story in review, with which opinion, and the words that were judged. Written by the acts alone
 * (collections/review/), changed and deleted by nobody: a record stays when its story or account is gone.
 */
export const reviewActs: CollectionConfig = {
  slug: 'review-acts',
  labels: { singular: '审稿记录', plural: '审稿记录' },
  admin: {
    useAsTitle: 'byName',
    defaultColumns: ['at', 'story', 'action', 'to', 'byName', 'code'],
    group: '内容',
  },
  access: { create: nobody, read: recordsOfOwnUnion, update: nobody, delete: nobody },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    ...reviewRecordFields,
    {
      name: 'action',
      type: 'select',
      label: '办理',
      required: true,
      options: selectOptions(REVIEW_ACTIONS),
    },
    {
      name: 'to',
      type: 'select',
      label: '办理后',
      required: true,
      options: selectOptions(REVIEW_STATES),
    },
    { name: 'version', type: 'number', label: '版本' },
    { name: 'code', type: 'select', label: '退回原因', options: selectOptions(RETURN_CODES) },
    { name: 'opinion', type: 'textarea', label: '意见' },
    // Beside the version's number: versions are kept twenty deep, what was signed for good.
    { name: 'words', type: 'json', label: '所审文字', required: true, admin: { hidden: true } },
  ],
}
