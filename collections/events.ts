import type { CollectionConfig } from 'payload'
import { ATTENDANCE_MODES, EVENT_KINDS, EVENT_STATUSES } from '@/domain/event'
import { previewAddress } from '@/domain/preview'
import { publishedContentAccess } from './access/published-content'
import { copyChecked } from './copy-check/copy-checked'
import { copyCheckDoors } from './copy-check/doors'
import { drawEntries, freezeEntries } from './draw/draw-acts'
import { findEventDraws } from './draw/find-draws'
import { copyCheckField } from './fields/copy-check'
import { dayAndTime } from './fields/date-format'
import { drawField } from './fields/draw'
import {
  organisationsField,
  routeField,
  sessionsField,
  souvenirsField,
} from './fields/event-programme'
import { firstPublishedAtField } from './fields/first-published-at'
import { importedFromField } from './fields/imported-from'
import { pictureField } from './fields/picture'
import { registrationField } from './fields/registration'
import { newspaperEditor } from './fields/rich-text'
import { selectOptions } from './fields/select-options'
import { slugField } from './fields/slug'
import { stewardLinksField } from './fields/steward-links'
import { unionField } from './fields/union'
import { viewsField } from './fields/views'
import { publishedContentHooks } from './hooks/published-content'
import { cancelRegistrations, decideOnRegistrations } from './registration/desk-acts'
import { exportRegistrations } from './registration/export-registrations'
import { keepTerms } from './registration/keep-terms'
import { listRegistrations } from './registration/list-registrations'
import { messageRegistrations } from './registration/message-registrations'
import { registrationDesk } from './registration/registration-desk'
import { revealRegistration } from './registration/reveal-registration'
import {
  createStewardLink,
  listStewardLinks,
  revokeStewardLink,
} from './steward-links/steward-links'

/** Events, courses and what people take part in (schema.org `Event`). */
export const events: CollectionConfig = {
  slug: 'events',
  labels: { singular: '活动', plural: '活动' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'union', 'startDate', '_status'],
    group: '内容',
    preview: (doc) => previewAddress('events', doc),
    components: { views: { edit: { registrations: registrationDesk } } },
  },
  access: publishedContentAccess,
  defaultSort: '-startDate',
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 20 },
  hooks: {
    ...publishedContentHooks,
    beforeChange: [...(publishedContentHooks?.beforeChange ?? []), copyChecked('events')],
    afterChange: [...(publishedContentHooks?.afterChange ?? []), keepTerms],
  },
  endpoints: [
    findEventDraws,
    freezeEntries,
    drawEntries,
    listStewardLinks,
    createStewardLink,
    revokeStewardLink,
    ...copyCheckDoors('events'),
    listRegistrations,
    decideOnRegistrations,
    cancelRegistrations,
    messageRegistrations,
    revealRegistration,
    exportRegistrations,
  ],
  fields: [
    copyCheckField,
    { name: 'name', type: 'text', label: '名称', required: true, maxLength: 80 },
    {
      name: 'kind',
      type: 'select',
      label: '类型',
      required: true,
      options: selectOptions(EVENT_KINDS),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startDate',
          type: 'date',
          label: '开始',
          required: true,
          index: true,
          admin: dayAndTime,
        },
        { name: 'endDate', type: 'date', label: '结束', index: true, admin: dayAndTime },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'eventStatus',
          type: 'select',
          label: '举行情况',
          required: true,
          defaultValue: 'scheduled',
          options: selectOptions(EVENT_STATUSES),
        },
        {
          name: 'eventAttendanceMode',
          type: 'select',
          label: '参加方式',
          required: true,
          defaultValue: 'offline',
          options: selectOptions(ATTENDANCE_MODES),
        },
      ],
    },
    {
      name: 'location',
      type: 'group',
      label: '地点',
      fields: [
        { name: 'name', type: 'text', label: '场所', maxLength: 80 },
        { name: 'address', type: 'text', label: '地址', maxLength: 120 },
        { name: 'directions', type: 'text', label: '怎么去', maxLength: 200 },
      ],
    },
    { name: 'summary', type: 'textarea', label: '一句话介绍', maxLength: 200 },
    { name: 'body', type: 'richText', label: '详细介绍', editor: newspaperEditor },
    pictureField('picture', '题图'),
    organisationsField,
    sessionsField,
    routeField,
    registrationField,
    drawField,
    souvenirsField,
    stewardLinksField,
    slugField('name'),
    unionField,
    viewsField,
    firstPublishedAtField,
    {
      name: 'recap',
      type: 'relationship',
      relationTo: 'articles',
      label: '活动报道',
      admin: { position: 'sidebar' },
    },
    importedFromField,
  ],
}
