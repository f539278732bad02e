import type { CollectionConfig } from 'payload'
import { recordsOfOwnUnion } from './access/content'
import { nobody } from './access/roles'
import { reviewRecordFields } from './fields/review-record'

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
    ...reviewRecordFields,
    {
      name: 'answers',
      type: 'relationship',
      relationTo: 'review-remarks',
      label: '所答批注',
      maxDepth: 0,
    },
    { name: 'quote', type: 'textarea', label: '原文' },
    { name: 'words', type: 'textarea', label: '批注' },
    { name: 'blocking', type: 'checkbox', label: '须改', defaultValue: false },
  ],
}
