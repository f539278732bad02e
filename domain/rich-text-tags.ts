import { docTag } from './cache-tags'
import { blocksOf, type RichTextNode, type RichTextState } from './rich-text'

const idOf = (value: unknown): number | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' ? id : null
}

function tagOf(node: RichTextNode): string | null {
  const doc = node.type === 'upload' ? node : node.fields?.doc
  const id = idOf(doc?.value)
  return doc?.relationTo && id !== null ? docTag(doc.relationTo, id) : null
}

/** The tags of what a text shows beside its own words: its pictures, and the documents that its links lead to. */
export function tagsOfRichText(state: RichTextState | null | undefined): string[] {
  const walk = (node: RichTextNode): string[] => [
    ...[tagOf(node) ?? []].flat(),
    ...(node.children ?? []).flatMap(walk),
  ]
  return [...new Set(blocksOf(state).flatMap(walk))]
}
