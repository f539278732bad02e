import type { UIField } from 'payload'

/** Beside the words of a story: how its headlines will stand, and how long it is. Nothing is stored. */
export const headlinePreviewField = ui('headlinePreview', 'headline-preview#HeadlinePreview')
export const wordCountField = ui('wordCount', 'word-count#WordCount')

function ui(name: string, component: string): UIField {
  return {
    name,
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: `@/components/admin/writing/${component}` },
    },
  }
}
