import { blocksOf, plainText, type RichTextNode, type RichTextState } from '../rich-text'
import type { Path } from './read-copy'

export type BodyParagraph = { text: string; path: Path }
export type BodyPicture = { image: unknown; caption: string; path: Path }

/**
 * A rich text as copy-check reads it: its paragraphs, subheads, quotations and entries of lists, letter by letter as they
 * are stored, and the pictures between them.
 *
 * @param field the field it is stored in, where every path begins
 */
export function bodyParts(
  state: RichTextState | null | undefined,
  field: string,
): { paragraphs: BodyParagraph[]; pictures: BodyPicture[] } {
  const paragraphs: BodyParagraph[] = []
  const pictures: BodyPicture[] = []
  const walk = (nodes: RichTextNode[], path: Path) => {
    for (const [place, node] of nodes.entries()) {
      const here = [...path, place]
      if (node.type === 'list' || isListOfLists(node))
        walk(node.children ?? [], [...here, 'children'])
      else if (node.type === 'upload')
        pictures.push({
          image: node.value,
          caption: node.fields?.caption ?? '',
          path: [...here, 'fields', 'caption'],
        })
      else paragraphs.push({ text: plainText(node), path: here })
    }
  }
  walk(blocksOf(state), [field, 'root', 'children'])
  return { paragraphs, pictures }
}

/** An entry that only holds a list one step further in. */
const isListOfLists = ({ type, children = [] }: RichTextNode) =>
  type === 'listitem' && children.some((child) => child.type === 'list')
