import { randomInt } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'
import { slugOf } from '@/domain/slug'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const shortId = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The address follows the title until the document is first published; from then on links point to it. */
export function slugField(titleField: string): TextField {
  const followTitle: FieldHook = ({ data, originalDoc, value }) => {
    const stored: string | undefined = originalDoc?.slug
    if (originalDoc?.firstPublishedAt) return stored
    const title: unknown = data?.[titleField] ?? originalDoc?.[titleField]
    if (typeof title !== 'string' || title.trim() === '') return stored ?? value
    if (stored && title === originalDoc?.[titleField]) return stored
    return slugOf(title, stored?.split('-').at(-1) ?? shortId())
  }
  return {
    name: 'slug',
    type: 'text',
    label: '网址名',
    unique: true,
    index: true,
    hooks: { beforeValidate: [followTitle] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: '由标题自动生成，首次发布后不再改变',
    },
  }
}
