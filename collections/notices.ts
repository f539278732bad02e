import type { CollectionBeforeChangeHook, CollectionConfig, TextField } from 'payload'
import { dayOf, startOfDay } from '@/domain/dates'
import { NOTICE_STATES, NOTICE_TEMPLATES } from '@/domain/notice'
import { countNoticeCharacters } from '@/domain/notice-count'
import { appearedOrAdministrators } from './access/ad-desk'
import { administrators, administratorsField, nobody, nobodyField } from './access/roles'
import { day, dayAndTime } from './fields/date-format'
import { noticeNumberField } from './fields/notice-number'
import { selectOptions } from './fields/select-options'
import { auditChange } from './hooks/audit'
import { guardNotice } from './hooks/guard-notice'
import { invalidateAlways } from './hooks/invalidate-pages'
import { keepSearchable } from './hooks/keep-searchable'
import { listPapers, readPaper } from './papers/read-papers'

/** Neither the words nor the contact: both name people, and the log is never emptied. */
const AUDITED = ['number', 'template', 'characterCount', 'price', 'cutOff', 'appearsOn', 'state']

const countCharacters: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  characterCount: countNoticeCharacters(data.text ?? originalDoc?.text ?? ''),
})

/** A day is picked in the admin with an hour that nobody chose: the paper's day begins at midnight in Shanghai. */
const keepDay: CollectionBeforeChangeHook = ({ data }) =>
  data.appearsOn ? { ...data, appearsOn: startOfDay(dayOf(data.appearsOn)).toISOString() } : data

const deskOnly = { read: administratorsField }

/** Nobody's but the system's; a copy of the notice does not have it. */
const houseField = (name: string): TextField => ({
  name,
  type: 'text',
  unique: true,
  hidden: true,
  access: { create: nobodyField, read: nobodyField, update: nobodyField },
  hooks: { beforeDuplicate: [() => null] },
})

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
    beforeChange: [keepDay, guardNotice, countCharacters],
    afterChange: [invalidateAlways, keepSearchable, auditChange(...AUDITED)],
  },
  endpoints: [listPapers, readPaper],
  fields: [
    noticeNumberField,
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
    { name: 'wishedFor', type: 'date', label: '希望见报', access: deskOnly, admin: day },
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
      name: 'question',
      type: 'textarea',
      label: '请登报人补充',
      maxLength: 500,
      access: deskOnly,
      admin: { description: '登报人在查询页上看到；状态改为“待补充”' },
    },
    { name: 'answer', type: 'textarea', label: '登报人答复', maxLength: 500, access: deskOnly },
    {
      name: 'refusal',
      type: 'textarea',
      label: '不予刊登的原因',
      maxLength: 500,
      access: deskOnly,
      admin: { description: '登报人在查询页上看到' },
    },
    {
      name: 'payment',
      type: 'text',
      label: '收款记录',
      maxLength: 100,
      access: deskOnly,
      admin: { description: '怎样收的、收据号；本站不设网上支付' },
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
    {
      name: 'papers',
      type: 'ui',
      admin: { components: { Field: '@/components/admin/notice-papers#NoticePapers' } },
    },
    // The secret link by which its sender follows it, and the ticket of the form that it came by.
    houseField('followHash'),
    houseField('ticket'),
  ],
}
