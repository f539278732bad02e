import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { blocksOf, countInternalLinks } from '@/domain/rich-text'
import { CleanPasteFeature } from './clean-paste'

/** Each is a document to be read with the text, whoever asks for it. */
const MAX_INTERNAL_LINKS = 30

const lexical = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    BlockquoteFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: ['articles', 'events', 'studios'], maxDepth: 1 }),
    UploadFeature({
      maxDepth: 1,
      collections: {
        media: {
          fields: [{ name: 'caption', type: 'textarea', label: '图片说明', maxLength: 300 }],
        },
      },
    }),
    CleanPasteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** What a newspaper's body needs and no more: no colours, no sizes, no embedded pages. */
export const newspaperEditor: typeof lexical = async (args) => {
  const adapter = await lexical(args)
  return {
    ...adapter,
    validate: (value, options) =>
      countInternalLinks(blocksOf(value)) > MAX_INTERNAL_LINKS
        ? `一篇文字最多链接 ${MAX_INTERNAL_LINKS} 处站内内容。`
        : adapter.validate(value, options),
  }
}
