import type { Field } from 'payload'
import { NOTICE_TEMPLATES } from '@/domain/notice'
import { selectOptions } from './select-options'

const yuan = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  min: 0,
  max: 100_000,
  defaultValue: 0,
})

const characters = (name: string, label: string, least: number): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  min: least,
  max: 10_000,
  defaultValue: least,
})

/** What a notice costs, by its kind: the form reckons with it (domain/notice-price.ts). */
export const noticeRatesField: Field = {
  name: 'noticeRates',
  type: 'array',
  label: '启事价目',
  labels: { singular: '价目', plural: '价目' },
  admin: {
    description:
      '登报表单按此计价。起步价包含若干字；超出部分每满一档（不足一档按一档）加收。纯按字计价：起步价和包含字数写 0，每档写 1 字。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'template',
          type: 'select',
          label: '类别',
          required: true,
          options: selectOptions(NOTICE_TEMPLATES),
        },
        yuan('base', '起步价（元）'),
        characters('included', '包含字数', 0),
        characters('step', '每档字数', 1),
        yuan('stepPrice', '每档加收（元）'),
      ],
    },
  ],
}
