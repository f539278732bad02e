import type { ArrayField, ArrayFieldValidation, NumberField } from 'payload'
import { hotspotRefusal } from '@/domain/edition-hotspots'
import { relationId } from '@/domain/relation'
import type { Edition } from '@/payload-types'
import { staffField } from '../access/roles'

const percent = (name: string, label: string, description: string): NumberField => ({
  name,
  type: 'number',
  label,
  required: true,
  min: 0,
  max: 100,
  admin: { step: 0.1, description },
})

type Page = NonNullable<Edition['pages']>[number]

const ofThisPage: ArrayFieldValidation = (_, { siblingData }) => {
  const { hotspots, stories } = siblingData as Partial<Page>
  const storiesOfPage = (stories ?? []).map(relationId)
  const refusals = (hotspots ?? []).map((hotspot) =>
    hotspotRefusal({ ...hotspot, story: relationId(hotspot.story) }, storiesOfPage),
  )
  const place = refusals.findIndex((refusal) => refusal !== null)
  return place < 0 || `热区 ${place + 1}：${refusals[place]}`
}

/**
 * Where on the picture of a page each story stands. Readers get them from the page alone, which links only what is
 * published: here they would name stories that are not out yet.
 */
export const hotspotsField: ArrayField = {
  name: 'hotspots',
  type: 'array',
  label: '版面图热区',
  labels: { singular: '热区', plural: '热区' },
  validate: ofThisPage,
  access: { read: staffField },
  admin: {
    condition: (_, page) => Boolean(page?.scan),
    description:
      '读者点版面图上的热区就打开那篇稿件。位置和大小都是占整张图的百分比：从左边、上边量起，例如右半版写成 左50、上0、宽50、高100。未发布的稿件不会出现。',
  },
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      label: '稿件',
      admin: { description: '须是本版“稿件”里的一篇' },
    },
    {
      type: 'row',
      fields: [
        percent('x', '左', '左边缘离图左边，%'),
        percent('y', '上', '上边缘离图上边，%'),
        percent('width', '宽', '占图宽的，%'),
        percent('height', '高', '占图高的，%'),
      ],
    },
  ],
}
