import type { Field } from 'payload'
import { CHECKPOINT_KINDS, ORGANISATION_ROLES } from '@/domain/event'
import { dayAndTime } from './date-format'
import { selectOptions } from './select-options'
import { webAddressField } from './web-address'

/** Who invites, in the order of an invitation card. */
export const organisationsField: Field = {
  name: 'organisations',
  type: 'array',
  label: '主办、承办、协办',
  labels: { singular: '单位', plural: '单位' },
  maxRows: 30,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          label: '角色',
          required: true,
          options: selectOptions(ORGANISATION_ROLES),
        },
        { name: 'name', type: 'text', label: '单位', required: true, maxLength: 80 },
        { name: 'union', type: 'relationship', relationTo: 'unions', label: '本市工会' },
      ],
    },
  ],
}

/** RFC 5545 would call them components of one event, schema.org sub-events: evenings, episodes, sub-forums. */
export const sessionsField: Field = {
  name: 'sessions',
  type: 'array',
  label: '场次',
  labels: { singular: '场次', plural: '场次' },
  maxRows: 60,
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true, maxLength: 80 },
    {
      type: 'row',
      fields: [
        { name: 'startDate', type: 'date', label: '开始', required: true, admin: dayAndTime },
        { name: 'endDate', type: 'date', label: '结束', admin: dayAndTime },
      ],
    },
    { name: 'place', type: 'text', label: '地点', maxLength: 80 },
    webAddressField('streamUrl', '直播地址'),
    webAddressField('recordingUrl', '回放地址'),
    { name: 'capacity', type: 'number', label: '名额', min: 0 },
    {
      name: 'speakers',
      type: 'array',
      label: '讲者',
      labels: { singular: '讲者', plural: '讲者' },
      maxRows: 20,
      fields: [
        { name: 'name', type: 'text', label: '姓名', required: true, maxLength: 30 },
        { name: 'title', type: 'text', label: '身份', maxLength: 60 },
        { name: 'topic', type: 'text', label: '题目', maxLength: 80 },
      ],
    },
  ],
}

/** A ride or a walk: how long it is and what stands along it. */
export const routeField: Field = {
  name: 'route',
  type: 'group',
  label: '路线',
  fields: [
    { name: 'lengthKm', type: 'number', label: '全长（公里）', min: 0 },
    {
      name: 'checkpoints',
      type: 'array',
      label: '点位',
      labels: { singular: '点位', plural: '点位' },
      maxRows: 60,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: '类型',
              required: true,
              options: selectOptions(CHECKPOINT_KINDS),
            },
            { name: 'name', type: 'text', label: '名称', required: true, maxLength: 40 },
            { name: 'km', type: 'number', label: '里程（公里）', min: 0 },
          ],
        },
      ],
    },
  ],
}

/** What is handed out, once a person; the check-in desk goes by stock, place and number of checkpoints, people by the words. */
export const souvenirsField: Field = {
  name: 'souvenirs',
  type: 'array',
  label: '纪念品',
  labels: { singular: '纪念品', plural: '纪念品' },
  maxRows: 30,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: '名称', required: true, maxLength: 40 },
        { name: 'stock', type: 'number', label: '数量', min: 0, max: 1_000_000 },
        { name: 'rule', type: 'text', label: '领取办法', maxLength: 80 },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'givenAt',
          type: 'select',
          label: '发放点',
          options: selectOptions(CHECKPOINT_KINDS),
          admin: { description: '在这类点位签到后领取；不选，各点位都可发' },
        },
        {
          name: 'afterCheckpoints',
          type: 'number',
          label: '须签到的点位数',
          min: 0,
          max: 60,
          defaultValue: 0,
          admin: { description: '至少在几个点位签过到（含起点、终点）；0为不限' },
        },
      ],
    },
  ],
}
