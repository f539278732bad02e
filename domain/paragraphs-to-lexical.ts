/** A block of a plain body: a paragraph, or a line set apart from the running text (a picture's words). */
export type PlainBlock = string | { quote: string }

type Block = { type: string; version: number; children: object[] } & Record<string, unknown>

export type LexicalState = {
  root: {
    type: 'root'
    children: Block[]
    direction: 'ltr'
    format: ''
    indent: 0
    version: 1
  }
}

/**
 * The state that the editor stores for a body of plain blocks, so that an import needs no editor. Blank blocks are
 * left out; a body of none is one empty paragraph, as the editor itself begins.
 */
export function paragraphsToLexical(blocks: PlainBlock[]): LexicalState {
  const children = blocks.map(blockOf).filter((block) => block !== null)
  return {
    root: {
      type: 'root',
      children: children.length > 0 ? children : [element('paragraph', [])],
      direction: 'ltr',
      format: '',
      indent: 0,
      version: 1,
    },
  }
}

function blockOf(block: PlainBlock): Block | null {
  const text = (typeof block === 'string' ? block : block.quote).trim()
  if (text === '') return null
  const words = { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  return element(typeof block === 'string' ? 'paragraph' : 'quote', [words])
}

function element(type: 'paragraph' | 'quote', children: object[]): Block {
  const plain = { type, children, direction: 'ltr', format: '', indent: 0, version: 1 }
  return type === 'paragraph' ? { ...plain, textFormat: 0, textStyle: '' } : plain
}
