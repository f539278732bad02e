import type { GlobalConfig } from 'payload'
import { administrators, anyone } from './access/roles'
import { cityMapField } from './fields/city-map'
import { validPhone } from './fields/phone'
import { auditGlobal } from './hooks/audit'
import { invalidateGlobal } from './hooks/invalidate-pages'

/** Names, masthead and legal lines. A legal line that is empty is not shown: none is ever invented. */
export const site: GlobalConfig = {
  slug: 'site',
  label: '站点设置',
  admin: { group: '管理' },
  access: { read: anyone, update: administrators },
  hooks: { afterChange: [invalidateGlobal, auditGlobal] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: '站名',
      required: true,
      defaultValue: '工汇',
      maxLength: 20,
    },
    { name: 'publication', type: 'text', label: '报名', maxLength: 30 },
    { name: 'motto', type: 'text', label: '报头语', maxLength: 40 },
    { name: 'about', type: 'textarea', label: '关于本站', maxLength: 2000 },
    {
      name: 'footer',
      type: 'group',
      label: '页脚',
      fields: [
        { name: 'organiser', type: 'text', label: '主办单位', maxLength: 60 },
        { name: 'address', type: 'text', label: '地址', maxLength: 120 },
        {
          name: 'reportPhone',
          type: 'text',
          label: '举报电话',
          maxLength: 40,
          validate: validPhone,
        },
        { name: 'icp', type: 'text', label: 'ICP备案号', maxLength: 60 },
        { name: 'policeRecord', type: 'text', label: '公安备案号', maxLength: 60 },
        { name: 'newsLicence', type: 'text', label: '互联网新闻信息服务许可证号', maxLength: 60 },
      ],
    },
    cityMapField,
    {
      name: 'reviewStages',
      type: 'select',
      label: '审稿道数',
      required: true,
      defaultValue: '3',
      options: [
        { value: '1', label: '一道（总编）' },
        { value: '2', label: '两道（责编、总编）' },
        { value: '3', label: '三道（责编、二审、总编）' },
      ],
    },
    {
      name: 'requireSecondFactor',
      type: 'checkbox',
      label: '总编和管理员登录须两步验证',
      defaultValue: true,
      admin: { description: '尚未设置的人，下次登录时先设置。' },
    },
  ],
}
