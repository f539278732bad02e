import type { GlobalConfig } from 'payload'
import { anyone, chiefs } from './access/roles'
import { auditGlobal } from './hooks/audit'
import { invalidateGlobal } from './hooks/invalidate-pages'

/** The chief's picks: what opens the front page; what is not picked follows by date. */
export const frontPage: GlobalConfig = {
  slug: 'front-page',
  label: '首页编排',
  admin: { group: '内容' },
  access: { read: anyone, update: chiefs },
  hooks: { afterChange: [invalidateGlobal, auditGlobal] },
  fields: [
    { name: 'lead', type: 'relationship', relationTo: 'articles', label: '头条' },
    {
      name: 'secondary',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 6,
      label: '要闻',
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
