import { randomInt } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'
import { addressAfter } from '@/domain/address'
import { slugOf } from '@/domain/slug'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const shortId = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The address of a document, made from its title by the rule of domain/address.ts. */
export function slugField(titleField: string): TextField {
  const followTitle: FieldHook = ({ data, originalDoc }) => {
    const stored = { ...originalDoc, title: originalDoc?.[titleField] }
    const change = addressAfter(stored, data?.[titleField])
    if (change.kind === 'kept') return change.slug ?? undefined
    return slugOf(change.title, change.shortId ?? shortId())
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
