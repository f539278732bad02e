/*
 * The JSON that the editor stores, made without the editor: what an import writes is what the editor would have written.
 */

export type LexicalNode = { type: string; version: number } & Record<string, unknown>
export type LexicalElement = LexicalNode & { children: object[] }

export type LexicalState = {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: 0
    version: 1
  }
}

const BOLD = 1

export const textNode = (text: string, bold = false): LexicalNode => ({
  type: 'text',
  text,
  format: bold ? BOLD : 0,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
})

export const elementNode = (
  type: string,
  children: object[],
  more: object = {},
): LexicalElement => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

export const paragraphNode = (children: object[]) =>
  elementNode('paragraph', children, { textFormat: 0, textStyle: '' })

/** A body of no block is one empty paragraph, as the editor itself begins. */
export const stateOf = (blocks: LexicalNode[]): LexicalState => ({
  root: {
    type: 'root',
    children: blocks.length > 0 ? blocks : [paragraphNode([])],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})
