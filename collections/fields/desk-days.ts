import type { Field } from 'payload'
import { isCalendarDay } from '@/domain/dates'
import { MONDAY_TO_FRIDAY } from '@/domain/notice-days'
import { WEEKDAYS, type Weekday } from '@/domain/weekday'
import { selectOptions } from './select-options'

const weekdays = (name: string, label: string): Field => ({
  name,
  type: 'select',
  hasMany: true,
  label,
  defaultValue: MONDAY_TO_FRIDAY,
  options: selectOptions(WEEKDAYS as Record<Weekday, string>),
})

/** When the desk works, when the paper appears, and how long before it a notice must be there (domain/notice-days.ts). */
export const deskDaysField: Field = {
  name: 'days',
  type: 'group',
  label: '出报与截稿',
  fields: [
    weekdays('paperDays', '出报日'),
    weekdays('workDays', '广告部工作日'),
    {
      type: 'row',
      fields: [
        {
          name: 'cutOffDays',
          type: 'number',
          label: '截稿：见报前几个工作日',
          required: true,
          min: 0,
          max: 30,
          defaultValue: 2,
        },
        {
          name: 'cutOffTime',
          type: 'text',
          label: '截稿时刻',
          required: true,
          defaultValue: '15:00',
          validate: (value: string | null | undefined) =>
            /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || '写成 15:00 这样的时刻',
        },
      ],
    },
    {
      name: 'closed',
      type: 'array',
      label: '休息日（节假日）',
      labels: { singular: '休息日', plural: '休息日' },
      admin: { description: '这些日子广告部不办公，也不出报' },
      fields: [
        {
          name: 'day',
          type: 'text',
          label: '日期',
          required: true,
          validate: (value: string | null | undefined) =>
            isCalendarDay(value ?? '') || '写成 2027-01-01 这样的日期',
        },
      ],
    },
  ],
}
