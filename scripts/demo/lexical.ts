import type { Article } from '@/payload-types'
import type { Block } from './content'

export type RichText = NonNullable<Article['body']>

const text = (words: string) => ({
  type: 'text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const element = (type: string, words: string, more: object = {}) => ({
  type,
  children: [text(words)],
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

/** A body as the newspaper editor stores it. */
export function toRichText(blocks: Block[]): RichText {
  const children = blocks.map(toNode)
  return { root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } }
}

function toNode(block: Block) {
  if (typeof block === 'string')
    return element('paragraph', block, { textFormat: 0, textStyle: '' })
  if ('subhead' in block) return element('heading', block.subhead, { tag: 'h2' })
  return element('quote', block.quote)
}
