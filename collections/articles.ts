import type { CollectionConfig } from 'payload'
import { previewAddress } from '@/domain/preview'
import { publishedContentAccess } from './access/published-content'
import { chiefsField } from './access/roles'
import { copyCheckDoors } from './copy-check/doors'
import { articleTextFields } from './fields/article-text'
import { copyCheckField } from './fields/copy-check'
import { day, dayAndTime } from './fields/date-format'
import { firstPublishedAtField } from './fields/first-published-at'
import { importedFromField } from './fields/imported-from'
import { loansField } from './fields/loans'
import { newerVersionField } from './fields/newer-version'
import { pictureField } from './fields/picture'
import { relatedField } from './fields/related'
import { reviewField } from './fields/review'
import { reviewHistoryField } from './fields/review-history'
import { slugField } from './fields/slug'
import { unionField } from './fields/union'
import { viewsField } from './fields/views'
import { everySaveIsADraft } from './hooks/every-save-is-a-draft'
import { keepFormerAddress } from './hooks/keep-former-address'
import { keepUnion } from './hooks/keep-union'
import { publishedContentHooks } from './hooks/published-content'
import { rememberFirstPublication } from './hooks/remember-first-publication'
import { invalidateHostsOfStory } from './loans/invalidate-hosts'
import { actOnStory } from './review/act-on-story'
import { guardReview } from './review/guard-review'
import { markUrgent } from './review/mark-urgent'
import { remarkOnStory } from './review/remark-on-story'
import { readSaveBasis } from './review/save-basis'
import { showChanges } from './review/show-changes'
import { showReview } from './review/show-review'
import { tellOfPublication } from './review/tell-of-publication'

/** Stories. They go out by review alone: the acts are `POST /api/articles/:id/review`. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: '稿件', plural: '稿件' },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'column', 'union', 'review.state', 'review.urgent', 'publishedAt'],
    group: '内容',
    preview: (doc) => previewAddress('articles', doc),
    components: {
      beforeListTable: ['@/components/admin/upload-manuscript/upload-manuscript#UploadManuscript'],
      edit: {
        beforeDocumentControls: [
          '@/components/admin/review-acts#ReviewActs',
          '@/components/admin/shortcuts/shortcuts#Shortcuts',
        ],
        // Stories go out by the acts of review, not by a button that would be refused.
        PublishButton: '@/components/admin/no-button#NoButton',
        UnpublishButton: '@/components/admin/no-button#NoButton',
      },
    },
  },
  access: publishedContentAccess,
  defaultSort: '-updatedAt',
  versions: { drafts: { autosave: { interval: 2000 }, schedulePublish: true }, maxPerDoc: 20 },
  // A change says which version it began from: there is one for each story, and none for many.
  disableBulkEdit: true,
  hooks: {
    ...publishedContentHooks,
    beforeOperation: [everySaveIsADraft, readSaveBasis],
    beforeChange: [keepUnion, guardReview, rememberFirstPublication, keepFormerAddress],
    afterChange: [
      ...(publishedContentHooks?.afterChange ?? []),
      invalidateHostsOfStory,
      tellOfPublication,
    ],
  },
  endpoints: [
    showReview,
    actOnStory,
    showChanges,
    remarkOnStory,
    markUrgent,
    ...copyCheckDoors('articles'),
  ],
  fields: [
    newerVersionField,
    reviewHistoryField,
    copyCheckField,
    ...articleTextFields,
    pictureField('leadPhoto', '主图'),
    {
      name: 'photos',
      type: 'array',
      label: '组图',
      labels: { singular: '图片', plural: '图片' },
      maxRows: 24,
      fields: [
        { name: 'image', type: 'upload', relationTo: 'media', label: '图片', required: true },
        { name: 'caption', type: 'textarea', label: '图片说明', maxLength: 300 },
      ],
    },
    {
      name: 'corrections',
      type: 'array',
      label: '更正',
      labels: { singular: '更正', plural: '更正' },
      fields: [
        { name: 'date', type: 'date', label: '日期', required: true, admin: day },
        { name: 'text', type: 'textarea', label: '更正内容', required: true, maxLength: 500 },
      ],
    },
    slugField('headline'),
    unionField,
    viewsField,
    loansField,
    {
      name: 'column',
      type: 'relationship',
      relationTo: 'columns',
      label: '栏目',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: '发布时间',
      index: true,
      admin: {
        position: 'sidebar',
        ...dayAndTime,
        description: '留空即签发时发布',
      },
    },
    {
      name: 'withoutAdvertisements',
      type: 'checkbox',
      label: '旁边不登广告',
      defaultValue: false,
      access: { create: chiefsField, update: chiefsField },
      admin: { position: 'sidebar', description: '由总编勾选：灾难、讣告等不宜配广告的稿件' },
    },
    firstPublishedAtField,
    reviewField,
    relatedField('events', 'events', '相关活动'),
    relatedField('studios', 'studios', '相关工作室'),
    relatedField('craftsmen', 'craftsmen', '相关工匠'),
    relatedField('pledges', 'pledges', '相关倡议'),
    importedFromField,
  ],
}
