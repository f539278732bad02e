import type { UIField } from 'payload'

/** How often the page was read, shown to those who may know (app/api/views/); nothing is stored in the document. */
export const viewsField: UIField = {
  name: 'views',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@/components/admin/view-count#ViewCount' },
  },
}
