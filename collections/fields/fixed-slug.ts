import type { TextField } from 'payload'
import { nobodyField } from '../access/roles'

/** An address that an administrator chooses by hand, for what is few and permanent (unions, columns). */
export const fixedSlugField: TextField = {
  name: 'slug',
  type: 'text',
  label: '网址名',
  required: true,
  unique: true,
  index: true,
  validate: (value: string | null | undefined) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || '只能用小写字母、数字和连字符，例如 donghu',
  // Links and search engines keep it: it is never changed.
  access: { update: nobodyField },
  admin: { position: 'sidebar', description: '网址的一部分，建立之后不能再改' },
}
