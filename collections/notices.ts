import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { countNoticeCharacters, NOTICE_STATES, NOTICE_TEMPLATES } from '@/domain/notice'
import { appearedOrAdministrators } from './access/ad-desk'
import { administrators, administratorsField, nobody } from './access/roles'
import { day, dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'
import { auditChange } from './hooks/audit'
import { invalidateAlways } from './hooks/invalidate-pages'

/** Neither the words nor the contact: both name people, and the log is never emptied. */
const AUDITED = ['number', 'template', 'characterCount', 'price', 'cutOff', 'appearsOn', 'state']

const countCharacters: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  characterCount: countNoticeCharacters(data.text ?? originalDoc?.text ?? ''),
})

const deskOnly = { read: administratorsField }

/** 登报启事: classified notices, from the first question to their day in the paper. */
export const notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: '登报启事', plural: '登报启事' },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'template', 'state', 'appearsOn'],
    group: '广告部',
  },
  access: {
    create: administrators,
    read: appearedOrAdministrators,
    update: administrators,
    delete: nobody,
  },
  hooks: {
    beforeChange: [countCharacters],
    afterChange: [invalidateAlways, auditChange(...AUDITED)],
  },
  fields: [
    { name: 'number', type: 'text', label: '编号', required: true, unique: true, maxLength: 20 },
    {
      name: 'template',
      type: 'select',
      label: '类别',
      required: true,
      options: selectOptions(NOTICE_TEMPLATES),
    },
    { name: 'text', type: 'textarea', label: '正文', required: true, maxLength: 2000 },
    {
      name: 'characterCount',
      type: 'number',
      label: '字数',
      min: 0,
      access: deskOnly,
      admin: { readOnly: true, description: '按正文自动计算' },
    },
    { name: 'price', type: 'number', label: '金额（元）', min: 0, access: deskOnly },
    { name: 'cutOff', type: 'date', label: '截稿', access: deskOnly, admin: dayAndTime },
    { name: 'appearsOn', type: 'date', label: '见报日期', index: true, admin: day },
    {
      name: 'state',
      type: 'select',
      label: '状态',
      required: true,
      defaultValue: 'inquiry',
      index: true,
      options: selectOptions(NOTICE_STATES),
    },
    {
      name: 'contact',
      type: 'group',
      label: '联系人',
      access: deskOnly,
      fields: [
        { name: 'name', type: 'text', label: '姓名', maxLength: 30 },
        { name: 'phone', type: 'text', label: '电话', maxLength: 40 },
      ],
    },
  ],
}
