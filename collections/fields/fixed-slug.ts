import type { TextField } from 'payload'
import { isSlug, SLUG_REFUSAL } from '@/domain/address'
import { administratorsField } from '../access/roles'

/** An address that is chosen by hand, for what is few and permanent (unions, columns). */
export const fixedSlugField: TextField = {
  name: 'slug',
  type: 'text',
  label: '网址名',
  required: true,
  unique: true,
  index: true,
  validate: (value: string | null | undefined) => isSlug(value ?? '') || SLUG_REFUSAL,
  // Much hangs on it: links, feeds, calendars.
  access: { update: administratorsField },
  admin: {
    position: 'sidebar',
    description: '网址的一部分。管理员改了以后，旧网址会自动转到新网址',
  },
}
