import type { GlobalConfig, Where } from 'payload'
import { SECONDARY_STORIES } from '@/domain/front-page'
import { anyone, chiefs } from './access/roles'
import { keepPublicPicks } from './front-page/keep-public-picks'
import { auditGlobal } from './hooks/audit'
import { invalidateGlobal } from './hooks/invalidate-pages'

const published: Where = { _status: { equals: 'published' } }

/** The chief's picks: what opens the front page; what is not picked follows by date. */
export const frontPage: GlobalConfig = {
  slug: 'front-page',
  label: '首页编排',
  admin: { group: '内容' },
  access: { read: anyone, update: chiefs },
  hooks: {
    beforeValidate: [keepPublicPicks],
    afterChange: [invalidateGlobal, auditGlobal],
  },
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: {
        components: { Field: '@/components/admin/front-page/standing-stories#StandingStories' },
      },
    },
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      label: '头条',
      filterOptions: published,
      admin: { description: '留空即以最新的一篇为头条。', allowCreate: false },
    },
    {
      name: 'secondary',
      type: 'array',
      label: '要闻',
      labels: { singular: '要闻', plural: '要闻' },
      maxRows: SECONDARY_STORIES,
      admin: {
        description: '拖动，或用上移、下移调整先后；没有选满的，由最新稿件补位。',
        components: { RowLabel: '@/components/admin/front-page/pick-label#PickLabel' },
      },
      fields: [
        {
          name: 'story',
          type: 'relationship',
          relationTo: 'articles',
          label: '稿件',
          filterOptions: published,
          admin: { allowCreate: false },
        },
      ],
    },
    { name: 'specialColumn', type: 'relationship', relationTo: 'columns', label: '特别栏目' },
    {
      name: 'columns',
      type: 'relationship',
      relationTo: 'columns',
      hasMany: true,
      maxRows: 6,
      label: '首页栏目',
    },
    {
      name: 'studios',
      type: 'relationship',
      relationTo: 'studios',
      hasMany: true,
      maxRows: 4,
      label: '推荐工作室',
    },
    {
      name: 'craftsmen',
      type: 'relationship',
      relationTo: 'craftsmen',
      hasMany: true,
      maxRows: 6,
      label: '推荐工匠',
    },
    { name: 'pledge', type: 'relationship', relationTo: 'pledges', label: '推荐倡议' },
  ],
}
