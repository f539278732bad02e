import type { UIField } from 'payload'

/** Who did what to the story in review, and what changed since; nothing is stored in the document. */
export const reviewHistoryField: UIField = {
  name: 'reviewHistory',
  type: 'ui',
  admin: {
    components: { Field: '@/components/admin/review-history/review-history#ReviewHistory' },
  },
}
