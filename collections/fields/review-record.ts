import type { Field } from 'payload'
import { REVIEW_STATES } from '@/domain/review'
import { dayAndTime } from './date-format'
import { selectOptions } from './select-options'

/** Of which story a record of its review is, where the story then stood, and who made it when. */
export const reviewRecordFields: Field[] = [
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
    name: 'from',
    type: 'select',
    label: '稿件状态',
    required: true,
    options: selectOptions(REVIEW_STATES),
  },
  { name: 'by', type: 'relationship', relationTo: 'users', label: '经办人', maxDepth: 0 },
  { name: 'byName', type: 'text', label: '姓名', required: true },
  { name: 'at', type: 'date', label: '时间', required: true, index: true, admin: dayAndTime },
]
