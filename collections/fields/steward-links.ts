import type { UIField } from 'payload'
import { hasRole } from '@/domain/roles'

/** The links for the stewards of the day (collections/steward-links/); nothing is stored in the document. */
export const stewardLinksField: UIField = {
  name: 'stewardLinks',
  type: 'ui',
  admin: {
    components: { Field: '@/components/admin/steward-links/steward-links#StewardLinks' },
    condition: (_, __, { user }) => hasRole(user, 'editor', 'chief'),
  },
}
