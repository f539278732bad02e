import type { CollectionConfig } from 'payload'
import { AD_SLOTS, AD_STATUSES } from '@/domain/advertisement'
import { runningOrAdministrators } from './access/ad-desk'
import { administrators, nobody } from './access/roles'
import { dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'
import { webAddressField } from './fields/web-address'
import { auditChange } from './hooks/audit'
import { invalidateAlways } from './hooks/invalidate-pages'
import { openPicturesWithoutDrafts } from './hooks/open-pictures'

/** Advertisements. Kept for the archive: they end, they are not deleted. */
export const advertisements: CollectionConfig = {
  slug: 'advertisements',
  labels: { singular: '广告', plural: '广告' },
  admin: {
    useAsTitle: 'advertiser',
    defaultColumns: ['advertiser', 'slot', 'status', 'startsAt', 'endsAt'],
    group: '广告部',
  },
  access: {
    create: administrators,
    read: runningOrAdministrators,
    update: administrators,
    delete: nobody,
  },
  hooks: {
    afterChange: [
      invalidateAlways,
      openPicturesWithoutDrafts,
      auditChange(
        'advertiser',
        'slot',
        'title',
        'text',
        'image',
        'target',
        'startsAt',
        'endsAt',
        'status',
        'union',
      ),
    ],
  },
  fields: [
    { name: 'advertiser', type: 'text', label: '广告主', required: true, maxLength: 60 },
    {
      name: 'slot',
      type: 'select',
      label: '广告位',
      required: true,
      options: selectOptions(AD_SLOTS),
    },
    { name: 'title', type: 'text', label: '标题', required: true, maxLength: 40 },
    { name: 'text', type: 'textarea', label: '文字', maxLength: 200 },
    { name: 'image', type: 'upload', relationTo: 'media', label: '图片' },
    webAddressField('target', '链接'),
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: '开始',
          required: true,
          index: true,
          admin: dayAndTime,
        },
        {
          name: 'endsAt',
          type: 'date',
          label: '结束',
          required: true,
          index: true,
          admin: dayAndTime,
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: '状态',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: selectOptions(AD_STATUSES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'union',
      type: 'relationship',
      relationTo: 'unions',
      label: '只在此工会页面',
      admin: { position: 'sidebar', description: '留空即全市' },
    },
  ],
}
