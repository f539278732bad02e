import type { UIField } from 'payload'

/** 校对: what copy-check finds in the document; nothing is stored in it. */
export const copyCheckField: UIField = {
  name: 'copyCheck',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/components/admin/copy-check/copy-check#CopyCheck' },
  },
}
