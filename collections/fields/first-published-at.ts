import type { DateField } from 'payload'
import { nobodyField } from '../access/roles'
import { dayAndTime } from './date-format'

/** Set by the hook `rememberFirstPublication`; what has it was seen by readers and can no longer be deleted. */
export const firstPublishedAtField: DateField = {
  name: 'firstPublishedAt',
  type: 'date',
  label: '首次发布时间',
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: {
    ...dayAndTime,
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data?.firstPublishedAt),
  },
}
