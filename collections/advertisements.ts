import type { CollectionConfig } from 'payload'
import { AD_PICTURE, AD_PREVIEW, AD_SLOTS, AD_STATUSES } from '@/domain/advertisement'
import { signUntil } from '@/lib/signed-until'
import { runningOrAdministrators } from './access/ad-desk'
import { administrators, nobody } from './access/roles'
import { exportAdCounts } from './ad-counts'
import { copyChecked } from './copy-check/copy-checked'
import { copyCheckDoors } from './copy-check/doors'
import { copyCheckField } from './fields/copy-check'
import { dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'
import { webAddressField } from './fields/web-address'
import { auditChange } from './hooks/audit'
import { invalidateAlways } from './hooks/invalidate-pages'
import { openPicturesWithoutDrafts } from './hooks/open-pictures'

const HOUR = 3_600_000

/** Only the desk is given it, and it opens for an hour. */
const previewAddress = ({ id }: Record<string, unknown>) =>
  `/ad-desk/preview/${id}/${signUntil(AD_PREVIEW, String(id), new Date(Date.now() + HOUR))}`

/** Advertisements. Kept for the archive: they end, they are not deleted; for three years the database sees to it. */
export const advertisements: CollectionConfig = {
  slug: 'advertisements',
  labels: { singular: '广告', plural: '广告' },
  admin: {
    useAsTitle: 'advertiser',
    defaultColumns: ['advertiser', 'slot', 'status', 'startsAt', 'endsAt'],
    group: '广告部',
    preview: previewAddress,
    components: { beforeListTable: ['@/components/admin/ad-counts-link#AdCountsLink'] },
  },
  access: {
    create: administrators,
    read: runningOrAdministrators,
    update: administrators,
    delete: nobody,
  },
  hooks: {
    beforeChange: [copyChecked('advertisements')],
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
        'weight',
      ),
    ],
  },
  endpoints: [exportAdCounts, ...copyCheckDoors('advertisements')],
  fields: [
    copyCheckField,
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
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: '图片',
      filterOptions: { width: { greater_than_equal: AD_PICTURE.width } },
      admin: {
        description: `按 3:2 裁切，宽不少于 ${AD_PICTURE.width} 像素（${AD_PICTURE.width}×${AD_PICTURE.height}）`,
      },
    },
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
      name: 'weight',
      type: 'number',
      label: '权重',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 10,
      admin: {
        position: 'sidebar',
        step: 1,
        description: '同一广告位有几条时，权重 2 的露面次数是权重 1 的两倍',
      },
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
