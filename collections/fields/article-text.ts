import type { Field } from 'payload'
import { ARTICLE_KINDS } from '@/domain/article'
import { newspaperEditor } from './rich-text'
import { selectOptions } from './select-options'
import { headlinePreviewField, wordCountField } from './writing'

/** The words of a story as they stand in the paper, from the shoulder headline to the last line. */
export const articleTextFields: Field[] = [
  { name: 'kicker', type: 'text', label: '引题', maxLength: 80 },
  { name: 'headline', type: 'text', label: '主题', required: true, maxLength: 80 },
  { name: 'deck', type: 'text', label: '副题', maxLength: 120 },
  headlinePreviewField,
  {
    name: 'kind',
    type: 'select',
    label: '体裁',
    required: true,
    defaultValue: 'story',
    options: selectOptions(ARTICLE_KINDS),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'dateline',
        type: 'text',
        label: '电头',
        maxLength: 40,
        admin: { placeholder: '本报讯' },
      },
      { name: 'reporters', type: 'text', hasMany: true, label: '记者', maxLength: 30, maxRows: 30 },
      { name: 'reporterTitle', type: 'text', label: '记者职务', maxLength: 20 },
      {
        name: 'correspondents',
        type: 'text',
        hasMany: true,
        label: '通讯员',
        maxLength: 30,
        maxRows: 30,
      },
    ],
  },
  { name: 'body', type: 'richText', label: '正文', editor: newspaperEditor },
  wordCountField,
  {
    name: 'source',
    type: 'group',
    label: '转载来源',
    fields: [
      { name: 'publication', type: 'text', label: '媒体', maxLength: 60 },
      { name: 'author', type: 'text', label: '原作者', maxLength: 60 },
      { name: 'title', type: 'text', label: '原标题', maxLength: 120 },
    ],
  },
]
