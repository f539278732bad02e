import type { CollectionConfig } from 'payload'
import { REGISTRATION_STATUSES } from '@/domain/registration/status'
import { registrationsOfOwnUnion } from './access/registrations'
import { nobody } from './access/roles'
import { dayAndTime } from './fields/date-format'
import { selectOptions } from './fields/select-options'

/**
 * Who takes part in which event (schema.org `EventReservation`), to be read here and written by the statements of
 * data/registrations/ alone. Phone numbers, answers and consent stand in columns that Payload does not know
 * (docs/decisions/0020-registration.md): `phone` is the masked one.
 */
export const registrations: CollectionConfig = {
  slug: 'registrations',
  labels: { singular: '报名', plural: '报名' },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'event', 'name', 'phone', 'employer', 'status', 'createdAt'],
    listSearchableFields: ['number', 'name', 'employer'],
    group: '活动',
  },
  access: { create: nobody, read: registrationsOfOwnUnion, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    { name: 'number', type: 'text', label: '报名号', required: true, unique: true },
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      label: '活动',
      required: true,
      index: true,
    },
    {
      name: 'union',
      type: 'relationship',
      relationTo: 'unions',
      label: '主办工会',
      required: true,
      index: true,
    },
    {
      name: 'status',
      type: 'select',
      label: '状态',
      required: true,
      index: true,
      options: selectOptions(REGISTRATION_STATUSES),
    },
    { name: 'poolName', type: 'text', label: '场次或组别' },
    { name: 'name', type: 'text', label: '姓名', required: true },
    { name: 'phone', type: 'text', label: '手机号', required: true },
    { name: 'employer', type: 'text', label: '单位', required: true },
    { name: 'memberNumber', type: 'text', label: '会员号' },
    { name: 'offeredUntil', type: 'date', label: '留位到', admin: dayAndTime },
    { name: 'reason', type: 'text', label: '原因' },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '经办人',
      maxDepth: 1,
    },
  ],
}
