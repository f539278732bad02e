import type { GlobalConfig } from 'payload'
import { administrators, administratorsField, anyone } from './access/roles'
import { dayAndTime } from './fields/date-format'
import { deskDaysField } from './fields/desk-days'
import { noticeRatesField } from './fields/notice-rates'
import { validPhone } from './fields/phone'
import { auditGlobal } from './hooks/audit'
import { invalidateGlobal } from './hooks/invalidate-pages'

/** 登报咨询: how the advertisement desk is reached. Administrators keep it, by every interface. */
export const adDesk: GlobalConfig = {
  slug: 'ad-desk',
  label: '登报咨询',
  admin: { group: '广告部' },
  access: { read: anyone, update: administrators },
  hooks: { afterChange: [invalidateGlobal, auditGlobal] },
  fields: [
    {
      name: 'phones',
      type: 'array',
      label: '咨询电话',
      labels: { singular: '电话', plural: '电话' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'text',
              label: '号码',
              required: true,
              maxLength: 30,
              validate: validPhone,
            },
            { name: 'label', type: 'text', label: '用途', maxLength: 20 },
          ],
        },
      ],
    },
    { name: 'hours', type: 'text', label: '受理时间', maxLength: 80 },
    { name: 'address', type: 'text', label: '地址', maxLength: 120 },
    { name: 'email', type: 'email', label: '邮箱' },
    { name: 'wechat', type: 'text', label: '微信', maxLength: 40 },
    noticeRatesField,
    {
      name: 'rates',
      type: 'array',
      label: '其他价目',
      labels: { singular: '价目', plural: '价目' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'item', type: 'text', label: '项目', required: true, maxLength: 40 },
            { name: 'price', type: 'text', label: '价格', required: true, maxLength: 40 },
          ],
        },
      ],
    },
    deskDaysField,
    {
      name: 'proposals',
      type: 'array',
      label: '导入时发现的号码',
      labels: { singular: '号码', plural: '号码' },
      access: { read: administratorsField },
      admin: { description: '从导入的版面中读到；核对后采纳，再保存' },
      fields: [
        { name: 'number', type: 'text', label: '号码', required: true },
        { name: 'quote', type: 'text', label: '原文' },
        { name: 'foundAt', type: 'date', label: '时间', admin: dayAndTime },
        {
          name: 'accept',
          type: 'ui',
          admin: { components: { Field: '@/components/admin/accept-phone#AcceptPhone' } },
        },
      ],
    },
  ],
}
