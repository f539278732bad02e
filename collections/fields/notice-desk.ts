import type { Field, TextField } from 'payload'
import { administratorsField, nobodyField } from '../access/roles'
import { day, dayAndTime } from './date-format'

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

/** What passes between the desk and whoever placed a notice: none of it is anybody else's business. */
export const noticeDeskFields: Field[] = [
  { name: 'price', type: 'number', label: '金额（元）', min: 0, access: deskOnly },
  { name: 'cutOff', type: 'date', label: '截稿', access: deskOnly, admin: dayAndTime },
  { name: 'wishedFor', type: 'date', label: '希望见报', access: deskOnly, admin: day },
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
]
