import type { UIField } from 'payload'

/** On which other unions' pages the story stands; kept in `loans`, not in the document. */
export const loansField: UIField = {
  name: 'loans',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@/components/admin/loans/loans-panel#LoansPanel' },
  },
}
