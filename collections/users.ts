import type { CollectionConfig } from 'payload'
import { normalizeEmail } from '@/domain/password'
import { hasRole, ROLE_LABELS, ROLES, type Role } from '@/domain/roles'
import { ownFieldOrAdministrators } from './access/accounts'
import { administrators, nobody, nobodyField, staff } from './access/roles'
import { closedEndpoints } from './auth/closed-endpoints'
import { endAccountSessions } from './auth/end-account-sessions'
import { endSessionsWhenRightsChange } from './auth/end-sessions'
import { invite } from './auth/invite'
import { refuseRiskyChange } from './auth/refuse-risky-change'
import { resetSecondFactor } from './auth/reset-second-factor'
import { sessionStrategy } from './auth/session-strategy'
import { storePasswordHash } from './auth/store-password-hash'
import { auditChange } from './hooks/audit'

/** Staff accounts. Made by administrators, never deleted (their name stands under what they signed). */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '账号', plural: '账号' },
  admin: {
    group: '管理',
    // Colleagues are names under stories; the list of accounts is the administrators'.
    hidden: ({ user }) => !hasRole(user as { roles?: Role[] } | null, 'admin'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'union', 'status'],
  },
  auth: { disableLocalStrategy: true, strategies: [sessionStrategy] },
  endpoints: [...closedEndpoints, invite, endAccountSessions, resetSecondFactor],
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administrators,
    read: staff,
    update: administrators,
    delete: nobody,
    unlock: nobody,
  },
  hooks: {
    beforeChange: [refuseRiskyChange, storePasswordHash],
    afterChange: [endSessionsWhenRightsChange, auditChange('roles', 'union', 'status')],
  },
  fields: [
    {
      name: 'email',
      label: '邮箱',
      type: 'email',
      access: { read: ownFieldOrAdministrators },
      required: true,
      unique: true,
      hooks: {
        beforeValidate: [
          ({ value }) => (typeof value === 'string' ? normalizeEmail(value) : value),
        ],
      },
    },
    { name: 'name', label: '姓名', type: 'text', required: true, maxLength: 40 },
    {
      name: 'roles',
      label: '角色',
      type: 'select',
      hasMany: true,
      required: true,
      access: { read: ownFieldOrAdministrators },
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
    },
    {
      name: 'union',
      label: '所属工会',
      type: 'relationship',
      relationTo: 'unions',
      index: true,
      filterOptions: { mergedInto: { exists: false } },
      validate: (value: unknown, { siblingData }: { siblingData: { roles?: string[] } }) =>
        Boolean(value) ||
        siblingData.roles?.includes('admin') ||
        '除管理员外，账号须归属一个工会。',
    },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      defaultValue: 'active',
      access: { read: ownFieldOrAdministrators },
      options: [
        { value: 'active', label: '启用' },
        { value: 'disabled', label: '停用' },
      ],
    },
    {
      name: 'password',
      label:
        '新密码（至少 12 个字符；留空则不改，改动后该账号须重新登录。新账号可以留空，存好后生成邀请链接，由本人设置）',
      type: 'text',
      virtual: true,
      admin: {
        components: { Field: '@payloadcms/ui#PasswordField' },
        description: '新账号可以留空，存好后生成邀请链接，由本人设置。',
        // Whoever may not save here gets no field to type into.
        condition: (_, __, { user }) => hasRole(user, 'admin'),
      },
    },
    {
      name: 'ownPassword',
      type: 'ui',
      admin: {
        components: { Field: '@/components/admin/own-password-hint#OwnPasswordHint' },
        condition: (_, __, { user }) => !hasRole(user, 'admin'),
      },
    },
    {
      name: 'acts',
      type: 'ui',
      admin: {
        components: { Field: '@/components/admin/account-acts/account-acts#AccountActs' },
        condition: (_, __, { user }) => hasRole(user, 'admin'),
      },
    },
    {
      name: 'passwordHash',
      type: 'text',
      hidden: true,
      access: { create: nobodyField, read: nobodyField, update: nobodyField },
    },
  ],
}
