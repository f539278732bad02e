import { blocksOf, plainText, type RichTextNode, type RichTextState } from '../rich-text'

/** A rich text as lines: paragraphs, subheads, entries of lists, captions of pictures. */
export const bodyLines = (state: RichTextState | null | undefined): string[] =>
  blocksOf(state)
    .flatMap(linesOf)
    .map((line) => line.trim())
    .filter(Boolean)

function linesOf(node: RichTextNode): string[] {
  if (node.type === 'upload') return [node.fields?.caption ?? '']
  if (node.type === 'list') return (node.children ?? []).flatMap(linesOf)
  return [plainText(node)]
}
