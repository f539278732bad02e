import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, WeChat or a web page is freed of how it looked there (domain/manuscript/). */
export const CleanPasteFeature = createServerFeature({
  feature: { ClientFeature: '@/components/admin/clean-paste/feature#CleanPasteFeature' },
  key: 'cleanPaste',
})
