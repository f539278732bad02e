import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { dayOf, startOfDay } from '@/domain/dates'
import { NOTICE_STATES, NOTICE_TEMPLATES } from '@/domain/notice'
import { countNoticeCharacters } from '@/domain/notice-count'
import { appearedOrAdministrators } from './access/ad-desk'
import { administrators, administratorsField, nobody } from './access/roles'
import { copyChecked } from './copy-check/copy-checked'
import { copyCheckDoors } from './copy-check/doors'
import { copyCheckField } from './fields/copy-check'
import { day } from './fields/date-format'
import { noticeDeskFields } from './fields/notice-desk'
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

/** What nobody saw and nobody sees yet makes no page old: anybody can send the desk a notice. */
const invalidateAppeared: CollectionAfterChangeHook = (change) =>
  [change.doc, change.previousDoc].some((notice) => notice?.state === 'published')
    ? invalidateAlways(change)
    : change.doc

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
    beforeChange: [keepDay, guardNotice, countCharacters, copyChecked('notices')],
    afterChange: [invalidateAppeared, keepSearchable, auditChange(...AUDITED)],
  },
  endpoints: [listPapers, readPaper, ...copyCheckDoors('notices')],
  fields: [
    copyCheckField,
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
    ...noticeDeskFields,
  ],
}
