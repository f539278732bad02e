import type { Field } from 'payload'
import { QUESTION_KINDS } from '@/domain/registration/terms'
import { selectOptions } from './select-options'

type Row = { kind?: string }

/** What an event asks beyond name, number and employer; the law wants the purpose and the term of each (个保法第十七条). */
export const questionsField: Field = {
  name: 'questions',
  type: 'array',
  label: '另外要问的',
  labels: { singular: '问题', plural: '问题' },
  maxRows: 12,
  admin: {
    description: '只问办活动少不了的；每一问都要写清用途',
    condition: (_, group) => group?.mode !== 'none',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: '问题', required: true, maxLength: 60 },
        {
          name: 'kind',
          type: 'select',
          label: '怎样答',
          required: true,
          defaultValue: 'text',
          options: selectOptions(QUESTION_KINDS),
        },
      ],
    },
    {
      name: 'choices',
      type: 'textarea',
      label: '选项',
      maxLength: 600,
      admin: { description: '每行一个', condition: (_, row: Row) => row?.kind === 'choice' },
    },
    { name: 'purpose', type: 'text', label: '用途', required: true, maxLength: 80 },
    {
      type: 'row',
      fields: [
        { name: 'required', type: 'checkbox', label: '必答' },
        {
          name: 'sensitive',
          type: 'checkbox',
          label: '敏感个人信息',
          admin: { description: '健康、宗教、不满十四周岁儿童等；须单独同意' },
        },
        {
          name: 'retentionDays',
          type: 'number',
          label: '保存天数',
          min: 1,
          max: 365,
          admin: { description: '不填就与活动相同，只能更短' },
        },
      ],
    },
  ],
}
