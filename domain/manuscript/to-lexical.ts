import { elementNode, type LexicalNode, paragraphNode, textNode } from '../lexical-nodes'
import type { ManuscriptBlock, Run } from './block'

type Facts = {
  /** A new name for a node that needs one of its own: 24 hexadecimal digits. */
  newId: () => string
  /** The stored picture that a picture of the manuscript became; null where it is left out. */
  pictureOf: (src: string) => number | null
}

/** The blocks of a manuscript as the newspaper's editor stores them. */
export const blocksToLexical = (blocks: readonly ManuscriptBlock[], facts: Facts): LexicalNode[] =>
  blocks.flatMap((block) => nodeOf(block, facts) ?? [])

function nodeOf(block: ManuscriptBlock, { newId, pictureOf }: Facts): LexicalNode | null {
  const words = (runs: Run[]) => wordsOf(runs, newId)
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(words(block.runs))
    case 'quote':
      return elementNode('quote', words(block.runs))
    case 'heading':
      return elementNode('heading', words(block.runs), { tag: `h${block.level}` })
    case 'list':
      return elementNode(
        'list',
        block.items.map((runs, i) => elementNode('listitem', words(runs), { value: i + 1 })),
        {
          listType: block.ordered ? 'number' : 'bullet',
          tag: block.ordered ? 'ol' : 'ul',
          start: 1,
        },
      )
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'picture': {
      const value = pictureOf(block.src)
      const upload = { relationTo: 'media', value, fields: { caption: null }, format: '' }
      return value === null ? null : { type: 'upload', version: 3, id: newId(), ...upload }
    }
  }
}

/** Pieces with one address in a row are one link. */
function wordsOf(runs: readonly Run[], newId: () => string): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let open: { href: string | null; children: object[] } = { href: null, children: nodes }
  for (const { text, bold, href } of runs) {
    if (href !== open.href) open = { href, children: href === null ? nodes : [] }
    if (href !== null && open.children.length === 0)
      nodes.push(
        elementNode('link', open.children, { version: 3, id: newId(), ...leadingTo(href) }),
      )
    open.children.push(textNode(text, bold))
  }
  return nodes
}

const leadingTo = (url: string) => ({ fields: { linkType: 'custom', url, newTab: false } })
