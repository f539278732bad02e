import type { Field } from 'payload'
import { day } from './date-format'

/** How many signed with their union, on paper or by telephone; a number alone, no names. */
export const signedOnPaperField: Field = {
  name: 'signedOnPaper',
  type: 'group',
  label: '线下签名',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'count', type: 'number', label: '人数', min: 0 },
        { name: 'countedAt', type: 'date', label: '统计日期', admin: day },
      ],
    },
  ],
}
