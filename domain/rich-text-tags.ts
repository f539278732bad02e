import { docTag } from './cache-tags'
import { relationId } from './relation'
import { blocksOf, type RichTextNode, type RichTextState } from './rich-text'

function tagOf(node: RichTextNode): string | null {
  const doc = node.type === 'upload' ? node : node.fields?.doc
  const id = relationId(doc?.value)
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
