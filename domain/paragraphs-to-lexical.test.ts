import { expect, test } from 'vitest'
import { paragraphsToLexical } from './paragraphs-to-lexical'

test('paragraphs become blocks, what is set apart a quotation, blanks nothing', () => {
  const { root } = paragraphsToLexical(['第一段。', '  ', { quote: '图片说明：骑行出发。' }])
  expect(root.children.map(({ type, children }) => ({ type, children }))).toEqual([
    { type: 'paragraph', children: [expect.objectContaining({ text: '第一段。' })] },
    { type: 'quote', children: [expect.objectContaining({ text: '图片说明：骑行出发。' })] },
  ])
})

test('a body of nothing is one empty paragraph', () => {
  const { root } = paragraphsToLexical([])
  expect(root.children).toEqual([expect.objectContaining({ type: 'paragraph', children: [] })])
})
