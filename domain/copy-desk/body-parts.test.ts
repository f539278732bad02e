import { expect, test } from 'vitest'
import { bodyParts } from './body-parts'

const block = (type: string, ...children: object[]) => ({ type, children })
const text = (words: string) => ({ type: 'text', text: words })

test('each line has the path that leads to it, lists within lists too', () => {
  const children = [
    block('heading', text('小标题')),
    block(
      'list',
      block('listitem', text('甲')),
      block('listitem', block('list', block('listitem', text('乙')))),
    ),
    block('quote', text('引语')),
  ]
  const list = ['story', 'root', 'children', 1, 'children']
  expect(bodyParts({ root: { children } }, 'story').paragraphs).toEqual([
    { text: '小标题', path: ['story', 'root', 'children', 0] },
    { text: '甲', path: [...list, 0] },
    { text: '乙', path: [...list, 1, 'children', 0, 'children', 0] },
    { text: '引语', path: ['story', 'root', 'children', 2] },
  ])
})

test('no text has no parts', () => {
  expect(bodyParts(null, 'body')).toEqual({ paragraphs: [], pictures: [] })
})
