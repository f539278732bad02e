import { elementNode, type LexicalState, paragraphNode, stateOf, textNode } from './lexical-nodes'

/** A block of a plain body: a paragraph, or a line set apart from the running text (a picture's words). */
export type PlainBlock = string | { quote: string }

/** The state that the editor stores for a body of plain blocks. Blank blocks are left out. */
export const paragraphsToLexical = (blocks: PlainBlock[]): LexicalState =>
  stateOf(blocks.map(blockOf).filter((block) => block !== null))

function blockOf(block: PlainBlock) {
  const text = (typeof block === 'string' ? block : block.quote).trim()
  if (text === '') return null
  const words = [textNode(text)]
  return typeof block === 'string' ? paragraphNode(words) : elementNode('quote', words)
}
