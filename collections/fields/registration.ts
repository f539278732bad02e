import type { Field } from 'payload'
import { REGISTRATION_MODES } from '@/domain/event'
import { ATTENDED_HOW, PROMOTIONS } from '@/domain/registration/terms'
import { dayAndTime } from './date-format'
import { questionsField } from './registration-questions'
import { selectOptions } from './select-options'

const needed = (_: unknown, group: { mode?: string }) => group?.mode !== 'none'
const firstComeOrApproval = (_: unknown, group: { mode?: string }) =>
  group?.mode === 'firstCome' || group?.mode === 'approval'

/** How places are given away. What it says reaches the counters of registration when the event is published. */
export const registrationField: Field = {
  name: 'registration',
  type: 'group',
  label: '报名',
  fields: [
    {
      name: 'mode',
      type: 'select',
      label: '方式',
      required: true,
      defaultValue: 'none',
      options: selectOptions(REGISTRATION_MODES),
    },
    {
      type: 'row',
      fields: [
        { name: 'opensAt', type: 'date', label: '开放', admin: dayAndTime },
        { name: 'closesAt', type: 'date', label: '截止', admin: dayAndTime },
        {
          name: 'capacity',
          type: 'number',
          label: '名额',
          min: 0,
          max: 1_000_000,
          admin: { description: '不填就不限；有分组或按场次报名时，以各组、各场的名额为准' },
        },
      ],
    },
    {
      name: 'perSession',
      type: 'checkbox',
      label: '按场次报名',
      admin: { description: '每人选一场，名额填在各场次里', condition: needed },
    },
    {
      name: 'strata',
      type: 'array',
      label: '分组名额',
      labels: { singular: '组', plural: '组' },
      maxRows: 12,
      admin: { description: '例如男职工50名、女职工50名；每人选一组', condition: needed },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: '组名', required: true, maxLength: 30 },
            { name: 'capacity', type: 'number', label: '名额', min: 0, max: 1_000_000 },
          ],
        },
      ],
    },
    {
      type: 'row',
      admin: { condition: firstComeOrApproval },
      fields: [
        {
          name: 'waitlist',
          type: 'number',
          label: '候补名额',
          min: 0,
          max: 100_000,
          defaultValue: 0,
          admin: { description: '满额以后还可候补的人数；0 为不设候补' },
        },
        {
          name: 'promotion',
          type: 'select',
          label: '有空位时',
          defaultValue: 'offer',
          options: selectOptions(PROMOTIONS),
        },
        {
          name: 'offerHours',
          type: 'number',
          label: '留位小时数',
          min: 1,
          max: 168,
          defaultValue: 24,
        },
      ],
    },
    { name: 'eligibility', type: 'text', label: '参加条件', maxLength: 200 },
    {
      type: 'row',
      fields: [
        {
          name: 'attendedEvent',
          type: 'relationship',
          relationTo: 'events',
          label: '须参加过',
          admin: { description: '只有参加过这场活动的职工可以报名' },
        },
        {
          name: 'attendedHow',
          type: 'select',
          label: '以何为准',
          defaultValue: 'registered',
          options: selectOptions(ATTENDED_HOW),
        },
      ],
    },
    questionsField,
    {
      type: 'row',
      admin: { condition: needed },
      fields: [
        {
          name: 'walkIns',
          type: 'checkbox',
          label: '可现场报名',
          admin: { description: '截止以后，活动当天在签到处还可补报，名额照算' },
        },
        {
          name: 'rosterOnDevices',
          type: 'checkbox',
          label: '签到设备可存名单',
          admin: { description: '断网时也能凭手机尾号查人、打印名单；手机号打码，链接到期即删' },
        },
        {
          name: 'retentionDays',
          type: 'number',
          label: '个人信息保存天数',
          min: 1,
          max: 365,
          defaultValue: 90,
          admin: { description: '从活动结束算起，到期删除，只留人数' },
        },
      ],
    },
  ],
}
