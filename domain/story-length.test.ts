import { expect, test } from 'vitest'
import { elementNode, paragraphNode, stateOf, textNode } from './lexical-nodes'
import { storyLength } from './story-length'

test('characters, paragraphs and pictures of a body', () => {
  const body = stateOf([
    elementNode('heading', [textNode('准备')], { tag: 'h2' }),
    paragraphNode([textNode('昨日，'), textNode('500名', true), textNode('职工骑行8.5公里。')]),
    paragraphNode([textNode('  ')]),
    { type: 'upload', version: 3, value: 7, relationTo: 'media' },
  ])
  // 准备 2 · 昨日， 3 · 500名 2 · 职工骑行 4, 8 . 5 3, 公里。 3
  expect(storyLength(body)).toEqual({ characters: 17, paragraphs: 2, pictures: 1 })
  expect(storyLength(null)).toEqual({ characters: 0, paragraphs: 0, pictures: 0 })
})
