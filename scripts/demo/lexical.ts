import type { SerializedEditorState } from 'lexical'
import type { Block } from './content'

type PictureId = (key: string) => number

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

/** A body as the newspaper editor stores it. @param pictureId what the key of a picture in between stands for */
export function toRichText(blocks: Block[], pictureId: PictureId): SerializedEditorState {
  const children = blocks.map((block) => toNode(block, pictureId))
  return {
    root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
  } as SerializedEditorState
}

function toNode(block: Block, pictureId: PictureId) {
  if (typeof block === 'string')
    return element('paragraph', block, { textFormat: 0, textStyle: '' })
  if ('subhead' in block) return element('heading', block.subhead, { tag: 'h2' })
  if ('quote' in block) return element('quote', block.quote)
  return {
    type: 'upload',
    relationTo: 'media',
    value: pictureId(block.photo),
    fields: {},
    format: '',
    version: 3,
  }
}
