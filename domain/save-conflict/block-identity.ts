import type { RichTextNode } from '../rich-text'

/**
 * A block as a reader sees it, for comparing: its kind, words and forms, what it shows and where it leads. The editor
 * and the database write the same block with different furniture (order of keys, direction, empty styles).
 */
export function blockIdentity(node: RichTextNode): string {
  const { type, tag, listType, text, format, value, fields, children } = node
  const shown = typeof value === 'object' && value !== null ? value.id : value
  const form = typeof format === 'number' ? format : 0
  const { caption, url, doc } = fields ?? {}
  const leadsTo = [caption ?? '', url ?? '', doc ? `${doc.relationTo} ${idOf(doc.value)}` : '']
  const below = (children ?? []).map(blockIdentity)
  return JSON.stringify([
    type,
    tag ?? '',
    listType ?? '',
    text ?? '',
    form,
    shown ?? 0,
    leadsTo,
    below,
  ])
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
